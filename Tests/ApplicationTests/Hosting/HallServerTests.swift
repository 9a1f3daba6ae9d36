import ClassLine
import Foundation
import Testing

@testable import Application

/// Real sockets, real files; every test has a folder of its own.
@Suite struct HallServerTests {
  private static func own(_ answers: [Int?]) -> HostMessage {
    .own(OwnAnswers(turn: 1, rounds: answers.isEmpty ? [] : [answers]))
  }

  @Test func `A vote from the page to the count`() throws {
    let host = try HallHost()
    let terminals = try (1...3).map { try host.seated($0) }
    let page = try HallPages.vote()
    host.server.show(page)
    for (place, terminal) in terminals.enumerated() {
      try terminal.wait { $0 == .page(page) }
      terminal.send(HallPages.mark(place == 2 ? 0 : 1))
      try terminal.wait { $0 == Self.own([place == 2 ? 0 : 1]) }
    }
    try host.news.wait(tally: { $0.answered == 3 && $0.present == 3 })
    host.server.closeVote()
    let count = try host.news.count()
    #expect(count.counts == [[1, 2, 0]])
    #expect(count.present == 3)
    terminals[0].send(HallPages.mark(2))
    try terminals[0].wait { $0 == .refused(.closed) }
  }

  @Test func `A vote closes by itself when its timer ends, and the last mark counts`() throws {
    let host = try HallHost()
    let terminal = try host.seated(1)
    host.server.show(try HallPages.vote(seconds: 1))
    try terminal.wait { if case .page = $0 { true } else { false } }
    terminal.send(HallPages.mark(1))
    terminal.send(HallPages.mark(2))
    try terminal.wait { $0 == Self.own([2]) }
    #expect(try host.news.count().counts == [[0, 0, 1]])
    terminal.send(HallPages.mark(0))
    try terminal.wait { $0 == .refused(.closed) }
  }

  @Test func `A host that comes back has what it acknowledged, and terminals find it`() throws {
    let host = try HallHost()
    let before = try host.seated(1)
    try host.show(try HallPages.vote(), to: before)
    before.send(HallPages.mark(2))
    try before.wait { $0 == Self.own([2]) }
    let socket = host.socket
    try host.restart()
    #expect(host.socket == socket)
    #expect(try before.waitForEnd() == Self.own([2]))
    host.server.show(try HallPages.vote())
    let after = try host.seated(1)
    #expect(after.received.contains(.welcome(Welcome(classID: "class-1", seat: 1, isBack: true))))
    try after.wait { $0 == Self.own([2]) }
    host.server.closeVote()
    #expect(try host.news.count().counts == [[0, 0, 1]])
  }

  @Test func `A terminal that is there before the host has a page gets page and own answers`()
    throws
  {
    let host = try HallHost()
    let before = try host.seated(1)
    try host.show(try HallPages.vote(), to: before)
    before.send(HallPages.mark(2))
    try before.wait { $0 == Self.own([2]) }
    try host.restart()
    let after = try host.seated(1)
    let page = try HallPages.vote()
    host.server.show(page)
    try after.wait { $0 == .page(page) }
    try after.wait { $0 == Self.own([2]) }
  }

  @Test func `A second terminal of a seat takes it over`() throws {
    let host = try HallHost(each: 1)
    let first = try host.seated(1)
    let second = try host.seated(2)
    #expect(try first.waitForEnd() == .goodbye(.takenOver))
    #expect(second.received.contains(.welcome(Welcome(classID: "class-1", seat: 1, isBack: true))))
    try host.news.wait(tally: { $0.here == 1 })
  }

  @Test(arguments: ["", "{}\n{}\n{}\n", "x\ny\nz\n"])
  func `Three lines that cannot be read end the line, and nobody else's`(text: String) throws {
    let host = try HallHost()
    let good = try host.seated(1)
    let bad = try host.terminal()
    bad.send(raw: text.isEmpty ? [UInt8](repeating: 65, count: 5_000) : Array(text.utf8))
    #expect(try bad.waitForEnd() == .goodbye(.faulty))
    good.send(.signals(Signals(isLost: true, pace: .fine)))
    try good.wait { $0 == .signals(Signals(isLost: true, pace: .fine)) }
    try host.news.wait(tally: { $0.lost == 1 })
  }

  @Test func `What only a facilitator does is no message, and an answer needs a hello`() throws {
    let host = try HallHost()
    let terminal = try host.terminal()
    terminal.send(HallPages.mark(1))
    try terminal.wait { $0 == .refused(.unread("missing:hello")) }
    terminal.send(raw: Array("{\"type\":\"reveal\"}\n".utf8))
    try terminal.wait { $0 == .refused(.unread("unknown-type")) }
  }

  @Test func `Another version of the protocol is told so`() throws {
    let host = try HallHost()
    let terminal = try host.terminal()
    terminal.send(.hello(version: 2, token: String(repeating: "0", count: 32)))
    #expect(try terminal.waitForEnd() == .goodbye(.version))
  }

  @Test func `Who sends faster than a hand is cut off`() throws {
    let host = try HallHost()
    let terminal = try host.seated(1)
    let line = TraineeMessage.signals(Signals()).bytes + [10]
    for _ in 0..<200 { terminal.send(raw: line) }
    #expect(try terminal.waitForEnd() == .goodbye(.faulty))
  }

  @Test func `Ten thousand connections of one account do no harm`() throws {
    let host = try HallHost(each: 1)
    let good = try host.seated(1)
    host.server.show(try HallPages.vote())
    var open: [BareTerminal] = []
    for _ in 0..<10_000 {
      guard let terminal = try? host.terminal() else { continue }
      open.append(terminal)
      if open.count > 100 { open.removeFirst() }
    }
    open = []
    good.send(HallPages.mark(1))
    try good.wait { $0 == Self.own([1]) }
    // Whoever knocks while the last of them are still being closed may have to knock again.
    var late = try? host.seated(2)
    for _ in 0..<100 where late == nil { late = try? host.seated(2) }
    try #require(late).wait { $0 == Self.own([1]) }
  }

  @Test func `Two hundred terminals answer at once, and no answer is lost`() throws {
    let host = try HallHost()
    let terminals = try (1...200).map { try host.seated($0) }
    let last = try host.terminal()
    last.send(HallPages.hello(201))
    #expect(try last.waitForEnd() == .goodbye(.accountFull))
    host.server.show(try HallPages.vote())
    for terminal in terminals { try terminal.wait { if case .page = $0 { true } else { false } } }
    let start = ContinuousClock.now
    for (place, terminal) in terminals.enumerated() { terminal.send(HallPages.mark(place % 3)) }
    for (place, terminal) in terminals.enumerated() {
      try terminal.wait { $0 == Self.own([place % 3]) }
    }
    try host.news.wait(tally: { $0.answered == 200 })
    #expect(ContinuousClock.now - start < .seconds(2))
    host.server.closeVote()
    #expect(try host.news.count().counts == [[67, 67, 66]])
  }

  @Test func `A terminal that reads nothing does not hold the others up`() throws {
    let host = try HallHost()
    let slow = try host.seated(1)
    let good = try host.seated(2)
    let page = try HallPages.vote()
    for turn in 1...3_000 { host.server.show(try HallPages.distribution([1, 0, 0], turn: turn)) }
    host.server.show(page)
    try good.wait { $0 == .page(page) }
    good.send(HallPages.mark(0))
    try good.wait { $0 == Self.own([0]) }
    withExtendedLifetime(slow) {}
  }

  @Test func `The class's files are the account's alone, and gone when it is over`() throws {
    let host = try HallHost()
    let terminal = try host.seated(1)
    try host.show(try HallPages.vote(), to: terminal)
    terminal.send(HallPages.mark(1))
    try terminal.wait { $0 == Self.own([1]) }
    for (path, mode) in [(host.journal, 0o600), (host.socket, 0o600)] {
      let facts = try FileManager.default.attributesOfItem(atPath: path)
      #expect(facts[.posixPermissions] as? Int == mode)
    }
    host.server.stop(isOver: true)
    #expect(try terminal.waitForEnd() == .goodbye(.ended))
    #expect(!FileManager.default.fileExists(atPath: host.journal))
    #expect(!FileManager.default.fileExists(atPath: host.socket))
  }
}
