import ClassLine
import Classroom
import Foundation
import ScenarioEngine
import Screens
import TestSupport

@testable import Application

/// The host's half of a class in the test's own process, with the keys of a case, for terminals that
/// are the built program.
final class TestHall {
  let folder: String
  private(set) var session: ClassSession
  private var server: HallServer
  private let playable: PlayableCase
  private let keys: ClassKeys
  private let news = Inbox<HallNews>()
  private var now = 1_800_000_000

  init(_ playable: PlayableCase, folder: String) throws {
    self.playable = playable
    self.folder = folder
    mkdir(folder, 0o700)
    keys = ClassKeys(of: playable.source, directory: playable.directory)
    let header = ClassHeader(
      id: "system-class",
      of: playable.source,
      plan: ClassPlan(of: playable.source, directory: playable.directory),
      minutes: 45,
      openedAt: ClassInstant(seconds: now)
    )
    session = try ClassSession(of: playable.scenario, header: header)
    server = try Self.begin(folder, news)
    server.show(page)
  }

  deinit { server.stop(isOver: false) }

  private static func begin(_ folder: String, _ news: Inbox<HallNews>) throws -> HallServer {
    var hall = Hall(classID: "system-class", seatsEach: 200)
    let journal = try HallJournal.open(folder + "/journal", into: &hall)
    let door = try ClassDoor.open(classID: "system-class", in: folder, .ofProcess())
    guard let bell = WakePipe() else { throw Missing("a pipe") }
    return HallServer(hall: hall, journal: journal, door: door, bell: bell) { news.put($0) }
  }

  var code: String { server.code.text }

  /// What is on the wall.
  var page: PostedPage {
    let turn = max(0, session.turns.count - 1)
    let wall = WallPage(
      of: session,
      key: keys.revealed(turn, in: session),
      at: ClassInstant(seconds: now)
    )
    let names = PostedNames(of: playable.scenario, directory: playable.directory)
    return PostedPage(of: wall, turn: turn, names: names)
  }

  /// Does what a facilitator does, and shows it.
  func take(_ acts: ClassAct...) throws {
    for act in acts {
      now += 1
      _ = try session.take(act, at: ClassInstant(seconds: now))
      server.show(page)
    }
  }

  /// Goes on until a vote is open.
  func goToVote() throws {
    while page.vote == nil {
      try take(session.turn?.awaitsVote == true ? .openVote : .goOn(nil))
    }
  }

  /// Closes the vote and puts the counts on the wall.
  func count() throws {
    server.closeVote()
    let vote = page.vote
    guard
      case .counted(let count) = try news.wait({
        if case .counted(let count) = $0 { count.vote == vote } else { false }
      })
    else { throw Missing("a count") }
    try take(.present(count.present), .count(count.counts))
  }

  /// Waits until so many have answered every question.
  func waitForAnswers(_ number: Int) throws {
    try news.wait { if case .tally(let tally) = $0 { tally.answered == number } else { false } }
  }

  /// Ends the host as a kill does, without a goodbye.
  func kill() { server.stop(isOver: false) }

  /// Begins the host again where it was.
  func restart() throws {
    server = try Self.begin(folder, news)
    server.show(page)
  }

  func end() { server.stop(isOver: true) }
}
