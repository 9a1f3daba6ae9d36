/// What `signpost playout` is asked for.
package struct PlayoutRequest: Equatable, Sendable {
  /// The case, by id or by file.
  package var target: String
  /// The number of plays by chance; none for the usual one.
  package var plays: Int?
  /// What chance begins with; none for the usual one.
  package var seed: Int?

  /// Makes a request.
  package init(target: String, plays: Int? = nil, seed: Int? = nil) {
    self.target = target
    self.plays = plays
    self.seed = seed
  }
}

/// The options of `signpost playout` as they were read.
struct PlayoutOptions {
  /// How many plays can be asked for.
  static let playCounts = 1...1_000_000

  var plays: Int?
  var seed: Int?

  /// The request that they make for a case.
  func request(target: String) -> PlayoutRequest {
    PlayoutRequest(target: target, plays: plays, seed: seed)
  }
}
