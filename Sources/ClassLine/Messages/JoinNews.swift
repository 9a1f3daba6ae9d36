/// What a trainee's terminal learns of its line to the host.
package enum JoinNews: Hashable, Sendable {
  /// The line is there; the name of the account that hosts.
  case connected(host: String)
  /// The host said something.
  case received(HostMessage)
  /// The line is cut; it is tried again.
  case cut
  /// What the host says cannot be read: another program, or another version of it.
  case unreadable
}

/// Why a class cannot be joined.
package enum JoinProblem: Error, Hashable, Sendable {
  /// What was typed is no code.
  case noCode(String)
  /// No class has this code here; those that are there.
  case noSuchClass(String, there: [String])
  /// The class is there, but this account may not join.
  case notPermitted(String)
  /// Its socket is not what it should be: a link, or put there by somebody else than its host.
  case notTrusted(String)
  /// The host was there and does not answer any more.
  case noAnswer(String)
}
