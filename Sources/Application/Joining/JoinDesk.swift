internal import ClassLine
internal import Dispatch
internal import Interface
internal import Screens

/// What the screen of a terminal in a class does with its line.
final class JoinDesk {
  private let search: ClassSearch
  private let connected: (descriptor: Int32, host: UInt32)
  private let token: SeatToken
  private var line: JoinLine?
  private let heard = DispatchSemaphore(value: 0)

  /// How long plain mode waits for an answer before it goes on without one, in milliseconds.
  private static let patience = 1_000
  /// How long nothing has to follow before it takes what has come for all, in milliseconds.
  private static let quiet = 60

  /// Finds the class; throws where there is none that this account may join.
  init(_ request: JoinRequest, _ surroundings: Surroundings) throws(JoinProblem) {
    search = try ClassSearch(request.code, in: request.folder, surroundings)
    connected = try search.connect()
    token = SeatToken(of: search.code, isNew: request.isNewSeat, surroundings)
  }

  /// The code of the class.
  var code: String { search.code.text }

  /// Begins to listen.
  func begin(_ mailbox: Mailbox<AppMessage>) {
    guard line == nil, let bell = WakePipe() else { return }
    line = JoinLine(search, connected: connected, token: token, bell: bell) { [heard] news in
      mailbox.post(.join(.news(news)))
      heard.signal()
    }
  }

  /// Says something to the host.
  func send(_ message: TraineeMessage) { line?.send(message) }

  /// What waits until the host has answered, or is given up on for now; may run on any thread.
  var waiting: @Sendable () -> Void {
    { [heard] in
      guard heard.wait(timeout: .now() + .milliseconds(Self.patience)) == .success else { return }
      while heard.wait(timeout: .now() + .milliseconds(Self.quiet)) == .success {}
    }
  }

  /// Ends the line.
  func stop() { line?.stop() }
}
