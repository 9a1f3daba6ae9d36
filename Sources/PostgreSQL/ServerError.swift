internal import PlainText

/// Why a server could not be asked, or what it refused.
package struct ServerError: Error, Hashable, Sendable {
  /// The kind of reason.
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The client library of PostgreSQL is not installed.
    case clientMissing
    /// The client library lacks a function that we need.
    case clientTooOld
    /// The address is none that can be followed.
    case badAddress
    /// Nobody answers there, or the server is just starting or stopping.
    case unreachable
    /// A server answers that does not prove by a certificate that it is the one that was named.
    case notProven
    /// The server answers, but lets this account not in.
    case notAdmitted
    /// The connection broke off; whether the last statement was done is not known.
    case interrupted
    /// The account may not do this.
    case notPermitted
    /// A rule of the tables forbids it.
    case ruleBroken
    /// What is asked for is not there: a schema, a table, a role.
    case missing
    /// Whatever else; code and message say more.
    case unexpected
  }

  /// Why.
  package let reason: Reason
  /// The code of the server, five letters (SQLSTATE); empty where it gave none.
  package let code: String
  /// What the server or the library said, on one line; empty where they said nothing.
  package let message: String

  /// Makes an error; what was said is cleaned.
  package init(_ reason: Reason, code: String = "", message: String = "") {
    self.reason = reason
    self.code = CleanText.line(code)
    self.message = CleanText.line(message)
  }

  /// Tells what a code of the server means for whoever asked.
  init(code: String, message: String) {
    self.init(Self.reason(code: code), code: code, message: message)
  }

  /// Whether the same may well succeed a little later.
  package var isPassing: Bool { reason == .unreachable || reason == .interrupted }

  private static func reason(code: String) -> Reason {
    switch code {
    case "42501": .notPermitted
    case "3F000", "42P01", "42883", "42704": .missing
    // Shut down by the administrator or a crash; a connection that fails says 08.
    case "57P01", "57P02", "57P03": .interrupted
    case let code where code.hasPrefix("08"): .interrupted
    case let code where code.hasPrefix("22") || code.hasPrefix("23"): .ruleBroken
    default: .unexpected
    }
  }
}
