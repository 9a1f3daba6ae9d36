import ClassLine
import Foundation
import Interface
import TestSupport

@testable import Application

/// A hall on a real socket in a folder of its own, and terminals that are only sockets.
final class HallHost {
  let folder: String
  private(set) var server: HallServer
  let news = Inbox<HallNews>()
  private let each: Int

  init(each: Int = 200, folder: String? = nil) throws {
    self.each = each
    let name = "/hall-" + UUID().uuidString.prefix(8)
    let path = folder ?? FileManager.default.temporaryDirectory.path + name
    self.folder = path
    mkdir(path, 0o700)
    server = try Self.begin(path, each, news)
  }

  deinit {
    server.stop(isOver: false)
    try? FileManager.default.removeItem(atPath: folder)
  }

  static func surroundings(_ folder: String) -> Surroundings {
    Surroundings(
      arguments: [],
      environment: ["HOME": folder, "XDG_STATE_HOME": folder + "/state"],
      isTerminal: false,
      printsToTerminal: false,
      timestamp: { "2026-11-23T18:39:32+01:00" },
      random: { .random(in: .min ... .max) },
      write: { _ in },
      complain: { _ in },
      readLine: { nil }
    )
  }

  private static func begin(_ folder: String, _ each: Int, _ news: Inbox<HallNews>) throws
    -> HallServer
  {
    var hall = Hall(classID: "class-1", seatsEach: each)
    let journal = try HallJournal.open(folder + "/journal", into: &hall)
    let door = try ClassDoor.open(classID: "class-1", in: folder, surroundings(folder))
    guard let bell = WakePipe() else { throw HallPages.NoPage() }
    return HallServer(hall: hall, journal: journal, door: door, bell: bell) { news.put($0) }
  }

  var socket: String { folder + "/" + server.code.text }
  var journal: String { folder + "/journal" }

  /// Ends the host without a goodbye, as when it is killed, and begins it again.
  func restart() throws {
    server.stop(isOver: false)
    server = try Self.begin(folder, each, news)
  }

  func terminal() throws -> BareTerminal { try BareTerminal(socket) }

  /// Shows a page, and waits until a terminal has it.
  func show(_ page: PostedPage, to terminal: BareTerminal) throws {
    server.show(page)
    try terminal.wait { $0 == .page(page) }
  }

  /// A terminal that was seated and greeted.
  func seated(_ number: Int) throws -> BareTerminal {
    let terminal = try terminal()
    terminal.send(HallPages.hello(number))
    _ = try terminal.wait { if case .welcome = $0 { true } else { false } }
    return terminal
  }
}

extension Inbox<HallNews> {
  func wait(tally fits: (HallTally) -> Bool) throws {
    try wait { if case .tally(let tally) = $0 { fits(tally) } else { false } }
  }

  func count() throws -> HallCount {
    guard case .counted(let count) = try wait({ if case .counted = $0 { true } else { false } })
    else { throw HallPages.NoPage() }
    return count
  }
}

/// A socket that speaks the protocol, or does not.
final class BareTerminal {
  private(set) var received: [HostMessage] = []
  private(set) var bytes: [UInt8] = []
  private(set) var hasEnded = false
  private let descriptor: Int32
  private var buffer = LineBuffer(limit: LineLimits.hostLine)
  private var place = 0

  init(_ path: String) throws {
    descriptor = try LocalSocket.connect(to: path)
  }

  deinit { close(descriptor) }

  func send(_ message: TraineeMessage) { send(raw: message.bytes + [10]) }

  func send(raw bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, 0x4000) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// The next message that fits, after those that were waited for before.
  @discardableResult
  func wait(_ fits: (HostMessage) -> Bool) throws -> HostMessage {
    while true {
      while place < received.count {
        place += 1
        if fits(received[place - 1]) { return received[place - 1] }
      }
      guard try readOnce() else { throw Inbox<HostMessage>.NotHeard(all: received) }
    }
  }

  /// Reads to the end of the line, and returns the last message.
  func waitForEnd() throws -> HostMessage? {
    while try readOnce() {}
    return received.last
  }

  private func readOnce() throws -> Bool {
    guard !hasEnded else { return false }
    var event = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&event, 1, 15_000) > 0 else { throw Inbox<HostMessage>.NotHeard(all: received) }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &chunk, chunk.count, 0)
    guard count > 0 else {
      hasEnded = true
      return false
    }
    bytes += chunk[..<count]
    for line in try buffer.take(chunk[..<count]) { received.append(try HostMessage(line: line)) }
    return true
  }
}
