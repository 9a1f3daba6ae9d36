package import ScenarioEngine

/// How often each thing comes in the cases of a pack, beside how these cases end.
package struct PackFigures: Sendable {
  /// One row of a balance table: how many cases have a thing, and how many of them are real.
  package struct Row: Hashable, Sendable {
    /// The thing: a setting, an ideology, an identity.
    package let name: String
    /// The cases that have it.
    package var cases = 0
    /// Those of them in which best conduct reports.
    package var reported = 0
  }

  /// The kinds of tags that a balance table is made of, beside the setting.
  package static let balancedTags = ["ideology", "identity", "truth"]

  /// The kinds of tags that are for authors alone: whoever finds a case by them knows its end.
  package static let authorTags: Set<String> = [
    "identity", "truth", CaseTemplate.originTag, PackTopic.tag,
  ]

  /// The cases.
  package let cases: [CaseFigures]

  /// Makes the figures of cases; tours are no part of a balance.
  package init(_ cases: [CaseFigures]) {
    self.cases = cases.filter { !$0.head.isGuide }
  }

  /// How many cases end at each tier on the path of best conduct, the lowest of a band counting.
  package var finals: [Tier: Int] {
    cases.reduce(into: [:]) { sum, figures in
      if let final = figures.final { sum[final.lowest, default: 0] += 1 }
    }
  }

  /// Where cases take place.
  package var settings: [Row] { rows { [$0.head.setting.rawValue] } }

  /// The tags of a kind; `-` for cases that have none.
  package func tags(_ kind: String) -> [Row] {
    rows { figures in
      let tags = figures.head.tags[kind] ?? []
      return tags.isEmpty ? ["-"] : tags
    }
  }

  /// The languages that cases are written in.
  package var languages: [Row] { rows { $0.head.languages } }

  /// All choices together.
  package var choices: ChoiceFigures {
    cases.reduce(into: ChoiceFigures()) { $0 += $1.choices }
  }

  private func rows(_ names: (CaseFigures) -> [String]) -> [Row] {
    var rows: [String: Row] = [:]
    for figures in cases {
      for name in Set(names(figures)) {
        rows[name, default: Row(name: name)].cases += 1
        if !figures.isBenignOrLow { rows[name, default: Row(name: name)].reported += 1 }
      }
    }
    return rows.values.sorted { ($1.cases, $0.name) < ($0.cases, $1.name) }
  }
}
