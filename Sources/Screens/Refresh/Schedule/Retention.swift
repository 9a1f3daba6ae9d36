/// How much of what was learned a trainee wishes to remember, in whole percent: the chance of recall at
/// which something is asked again.
package struct Retention: Hashable, Sendable {
  /// What can be wished for: below, more is forgotten than kept; above, one is asked nearly every day.
  package static let possible = 80...97
  /// What holds where nothing was said.
  package static let usual = Retention(clamping: 90)
  /// The steps in which a screen offers it.
  package static let steps = [80, 85, 90, 95, 97]
  /// The name of the setting.
  package static let setting = "retention"

  /// The percent, in `possible`.
  package let percent: Int

  /// Makes the nearest wish that is possible.
  package init(clamping percent: Int) {
    self.percent = min(max(Self.possible.lowerBound, percent), Self.possible.upperBound)
  }

  /// Reads the setting; what is missing or not possible is the usual.
  package init(setting: String?) {
    let percent = setting.flatMap { Int($0) }
    self = percent.map { Self.possible.contains($0) ? Retention(clamping: $0) : .usual } ?? .usual
  }

  /// The setting's value.
  package var text: String { "\(percent)" }

  /// The share, from 0 to 1.
  var share: Double { Double(percent) / 100 }

  /// The next step up; after the last the first.
  package var next: Retention {
    Retention(clamping: Self.steps.first { $0 > percent } ?? Self.steps[0])
  }
}
