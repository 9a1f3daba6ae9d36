package import Authoring
package import ScenarioEngine
package import ScenarioFiles

/// What `signpost new` was told; what is missing is asked for on a terminal.
package struct NewCaseOptions: Equatable, Sendable {
  /// The case of which a copy is made, by its id or its file; none for the template.
  package var origin: String?
  /// The new case's id; none for the one that its title makes.
  package var id: String?
  /// Its title.
  package var title: String?
  /// Where it takes place.
  package var setting: ScenarioHead.Setting?
  /// Whom it is for.
  package var audience: Audience?
  /// What it trains most.
  package var focus: NewCase.Focus?
  /// How long it is.
  package var length: NewCase.Length?
  /// Its languages.
  package var languages: [String] = []
  /// The file that is written; none for the id with `.json` in the current folder.
  package var output: String?

  /// Makes options that say nothing.
  package init() {}

  /// Takes an option whose value is one of those allowed.
  mutating func set(_ name: OptionRule.Name, _ value: String) {
    switch name {
    case .from: origin = value
    case .id: id = value
    case .title: title = value
    case .setting: setting = ScenarioHead.Setting(rawValue: value)
    case .audience: audience = Audience(rawValue: value)
    case .focus: focus = NewCase.Focus(rawValue: value)
    case .length: length = NewCase.Length(rawValue: value)
    case .languages: languages = value == "both" ? ["en", "da"] : [value]
    case .output: output = value
    default: break
    }
  }

  /// The options, where they fit together: a copy has the length, the parts and the languages of
  /// what it is made of.
  func checked() throws(UsageError) -> NewCaseOptions {
    if origin != nil {
      if focus != nil { throw .optionsClash("--from", "--focus") }
      if length != nil { throw .optionsClash("--from", "--length") }
      if !languages.isEmpty { throw .optionsClash("--from", "--languages") }
    }
    return self
  }
}
