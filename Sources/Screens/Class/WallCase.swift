package import ScenarioEngine

/// What a wall needs to know of a case beside its page: names, and how far the keys have come.
///
/// It holds no key and no text of a step, so that it can go to any terminal at the start of a class.
package struct WallCase: Hashable, Sendable {
  /// The names of those who speak, by the id that speech refers to.
  package let people: [String: LocalizedText]
  /// The names of the channels, by id.
  package let channels: [String: LocalizedText]
  /// How far the keys have come towards a panel, which is said wherever one is shown.
  package let keyState: KeyState

  /// Makes a case by its names.
  package init(
    people: [String: LocalizedText],
    channels: [String: LocalizedText],
    keyState: KeyState
  ) {
    self.people = people
    self.channels = channels
    self.keyState = keyState
  }

  /// Takes the names out of a case and its directory.
  package init(of playable: PlayableCase) {
    self.init(
      people: Dictionary(
        playable.scenario.people.map { ($0.id, $0.name) },
        uniquingKeysWith: { first, _ in first }
      ),
      channels: Dictionary(
        playable.directory.channels.map { ($0.id, $0.name) },
        uniquingKeysWith: { first, _ in first }
      ),
      keyState: playable.source.keyState
    )
  }
}
