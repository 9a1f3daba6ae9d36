/// How a class is hosted for terminals of the trainees.
package struct ClassHosting: Equatable, Sendable {
  /// The folder of its socket; none for the usual one.
  package var folder: String?
  /// How many seats an account may have.
  package var seatsEach = 1

  /// How many seats an account can be given.
  static let possibleSeats = 1...200

  /// Makes a host that is told nothing.
  package init() {}
}
