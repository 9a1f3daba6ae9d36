package import ScenarioEngine
package import Statistics

/// A person's first attempts in one mode as they follow each other, one point a case, oldest first.
package struct ModeProgress: Equatable, Sendable {
  /// A criterion from case to case.
  package struct CriterionCourse: Equatable, Sendable {
    /// The criterion's id.
    package let id: String
    /// The strand that it counts in.
    package let strand: Strand
    /// Its title.
    package let title: LocalizedText
    /// The levels from 0 to 3 of the cases that show one, oldest first.
    package let levels: [Int]
  }

  /// The fewest cases of which a line is drawn.
  package static let fewestForLine = 2

  /// The mode; figures of different modes are never added up.
  package let mode: PlayMode
  /// How many cases are in it.
  package let cases: Int
  /// The shares of each strand in whole percent, one a case; none where a case shows no figure.
  package let strands: [Strand: [Int?]]
  /// The share from which a strand is above the cut, in whole percent.
  package let cut: Int
  /// Of what was to be noticed, how much was passed over, in whole percent, one a case.
  package let missed: [Int?]
  /// Of what was ordinary, how much was marked as a sign, in whole percent, one a case.
  package let overMarked: [Int?]
  /// The criteria that some case shows a level of.
  package let criteria: [CriterionCourse]
  /// What may be said of the answers together.
  package let answers: AttemptStatistics

  /// Follows attempts in one mode, oldest first; criteria come in the order in which they are told.
  package init(_ mode: PlayMode, _ tallies: [AttemptTally], criteria: [Criterion]) {
    func percents(_ need: CourseNeed) -> [Int?] {
      tallies.map { tally in
        let errors = tally.errors(need)
        return errors.of == 0 ? nil : Rational(errors.count, errors.of).percent
      }
    }
    self.mode = mode
    cases = tallies.count
    strands = Dictionary(
      uniqueKeysWithValues: Strand.allCases.map { strand in
        (strand, tallies.map { $0.strands[strand]?.percent })
      }
    )
    cut = tallies.last?.cut.percent ?? 0
    missed = percents(.noticing)
    overMarked = percents(.ordinaryExplanations)
    self.criteria = criteria.compactMap { criterion in
      let levels = tallies.compactMap { $0.levels[criterion.id] }
      return levels.isEmpty
        ? nil
        : CriterionCourse(
          id: criterion.id,
          strand: criterion.strand,
          title: criterion.title,
          levels: levels
        )
    }
    answers = AttemptStatistics(tallies.map { AttemptCounts($0) }.reduce(AttemptCounts(), +))
  }
}
