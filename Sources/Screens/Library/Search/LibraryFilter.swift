package import ScenarioEngine

/// What narrows the list of cases beside a search.
package struct LibraryFilter: Hashable, Sendable {
  /// Where the cases take place; none for anywhere.
  package var setting: ScenarioHead.Setting?
  /// The most minutes that they take; none for any.
  package var minutes: Int?
  /// How far the trainee has come with them; none for any.
  package var state: CaseState?

  /// Makes a filter that lets everything through.
  package init(
    setting: ScenarioHead.Setting? = nil,
    minutes: Int? = nil,
    state: CaseState? = nil
  ) {
    self.setting = setting
    self.minutes = minutes
    self.state = state
  }

  /// The times that can be asked for.
  package static let minuteLimits = [10, 15, 20]

  /// Whether it lets everything through.
  package var isEmpty: Bool { self == LibraryFilter() }

  /// Whether a case is let through; a file with mistakes has no setting and no minutes.
  package func admits(_ entry: LibraryEntry) -> Bool {
    if let state, entry.state != state { return false }
    if let setting, !entry.isPlayable || entry.setting != setting { return false }
    if let minutes, !entry.isPlayable || entry.minutes > minutes { return false }
    return true
  }

  /// Takes a choice.
  mutating func take(_ choice: FilterChoice) {
    switch choice {
    case .setting(let value): setting = value
    case .minutes(let value): minutes = value
    case .state(let value): state = value
    }
  }

  /// Whether a choice is what stands.
  func has(_ choice: FilterChoice) -> Bool {
    switch choice {
    case .setting(let value): setting == value
    case .minutes(let value): minutes == value
    case .state(let value): state == value
    }
  }
}

/// One choice of the filter; none means any.
package enum FilterChoice: Hashable, Sendable {
  case setting(ScenarioHead.Setting?)
  case minutes(Int?)
  case state(CaseState?)

  /// What the choice is about, as a number.
  var group: Int {
    switch self {
    case .state: 0
    case .minutes: 1
    case .setting: 2
    }
  }

  /// The choices that make sense for some cases: of settings only those that there are.
  static func all(for entries: [LibraryEntry]) -> [FilterChoice] {
    let present = Set(entries.filter(\.isPlayable).map(\.setting))
    let states: [FilterChoice] = [.state(nil)] + CaseState.allCases.map { .state($0) }
    let minutes: [FilterChoice] =
      [.minutes(nil)] + LibraryFilter.minuteLimits.map { .minutes($0) }
    let settings: [FilterChoice] =
      [.setting(nil)]
      + ScenarioHead.Setting.allCases.filter(present.contains).map { .setting($0) }
    return states + minutes + settings
  }
}
