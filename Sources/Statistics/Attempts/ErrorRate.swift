/// One kind of error of a person over attempts, and whether it may be put into words.
package struct ErrorRate: Hashable, Sendable {
  /// From where on an error rate is said in words.
  package struct Rule: Hashable, Sendable {
    /// The share that the lower end of the interval must exceed.
    package let limit: Double
    /// How much answers hang together: 1.5 for observations, of which a case has many.
    package let designEffect: Double

    /// Of marks: .25, with a design effect of 1.5, so that 5 of 8, 7 of 12, 8 of 16 and 11 of 24 are
    /// the first that speak.
    package static let marks = Rule(limit: 0.25, designEffect: 1.5)
    /// Of reports, of which a case has one: .20, so that 4 of 8 and 6 of 16 are the first that speak.
    package static let reports = Rule(limit: 0.20, designEffect: 1)
  }

  /// The fewest chances from which on an interval is shown.
  package static let fewest = 8

  /// How often the error was made, of how many chances.
  package let errors: Proportion
  /// The rule.
  package let rule: Rule

  /// Makes a rate.
  package init(_ errors: Proportion, _ rule: Rule) {
    self.errors = errors
    self.rule = rule
  }

  /// Wilson's interval at 90 %, with the rule's design effect; nil with fewer than 8 chances.
  package var interval: ConfidenceInterval? {
    errors.total < Self.fewest ? nil : errors.interval(designEffect: rule.designEffect)
  }

  /// Whether it may be said that this error is made too often.
  package var isTooOften: Bool {
    interval.map { $0.lower > rule.limit } ?? false
  }
}
