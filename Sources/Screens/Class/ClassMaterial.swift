internal import Authoring
package import Classroom
internal import ScenarioEngine

/// A case made ready for a class: its keys apart, what is voted on, and how long it reads.
package struct ClassMaterial: Equatable, Sendable {
  /// The case.
  package let playable: PlayableCase
  /// What the class votes on.
  package let plan: ClassPlan
  /// The names that a wall shows.
  package let names: WallCase
  /// The keys, which come out turn by turn.
  let keys: ClassKeys
  /// The words that are read at each step, by place.
  let words: [Int]

  /// Makes a case ready; reading is timed by the texts in a language.
  package init(of playable: PlayableCase, language: String) {
    self.playable = playable
    plan = ClassPlan(of: playable.source, directory: playable.directory)
    names = WallCase(of: playable)
    keys = ClassKeys(of: playable.source, directory: playable.directory)
    words = playable.scenario.wordsRead(in: language)
  }

  package static func == (one: ClassMaterial, other: ClassMaterial) -> Bool {
    one.playable == other.playable && one.words == other.words
  }

  /// The class minute by minute, fitted to the minutes that there are.
  func sheet(for header: ClassHeader) -> RunSheet {
    RunSheet(of: keys, header: header, words: words)
  }

  /// The key of the turn that a class is at; none until it was called for.
  package func key(in session: ClassSession) -> RevealedKey? {
    keys.revealed(session.turns.count - 1, in: session)
  }

  /// What the wall shows of a class at a moment.
  package func wall(of session: ClassSession, at instant: ClassInstant) -> WallText.Source {
    WallText.Source(
      page: WallPage(of: session, key: key(in: session), at: instant),
      names: names
    )
  }

  /// The report of a class whose report was frozen.
  package func report(of session: ClassSession) -> ClassReport? {
    try? ClassReport(of: session, keys: keys)
  }
}
