/// Short items that are due to be asked again.
package struct DueRefreshers: Hashable, Sendable {
  /// How many.
  package let count: Int
  /// How many minutes they take.
  package let minutes: Int

  /// Makes a count.
  package init(count: Int, minutes: Int) {
    self.count = count
    self.minutes = minutes
  }

  /// None are due.
  package static let none = DueRefreshers(count: 0, minutes: 0)
}

/// Something that a person can do now, and why.
package struct CourseAdvice: Hashable, Sendable {
  /// What is to be done.
  package enum Action: Hashable, Sendable {
    /// Go on with an attempt, by its id.
    case resume(attempt: String)
    /// Answer so many refreshers.
    case refresh(count: Int)
    /// Play a case in practice mode.
    case play
    /// Play a case in test mode.
    case test(CoursePlan.Form)
    /// Wait for a form that is played later, from a day on that is counted since 1970-01-01.
    case wait(untilDay: Int)
    /// The course is completed: take its proof.
    case prove
  }

  /// Why.
  package enum Reason: Hashable, Sendable {
    /// It was begun at a time, as that is stored.
    case begun(at: String)
    /// What was missed would be forgotten else.
    case due
    /// It is the next in order.
    case next
    /// It is good to practise what went wrong most.
    case practise(CourseWeakness)
    /// It was finished and not mastered, for want of something.
    case notMastered(UnitShortfall)
    /// It measures.
    case measures(CoursePlan.Form)
    /// All that the course asks for is finished.
    case completed

    /// Whether a case is played once more.
    package var isRepetition: Bool {
      if case .notMastered = self { true } else { false }
    }
  }

  /// What is to be done.
  package let action: Action
  /// The id of the case; empty where there is none.
  package let caseID: String
  /// Why.
  package let reason: Reason

  /// Makes an advice.
  package init(_ action: Action, caseID: String = "", because reason: Reason) {
    self.action = action
    self.caseID = caseID
    self.reason = reason
  }
}

extension CourseProgress {
  /// How many attempts that can be gone on with are advised.
  package static let mostResumed = 3

  /// What can be done now, the best first: go on with what was begun, answer what is due, play what
  /// comes next, best what went wrong most; then what was not mastered, and what measures.
  ///
  /// Of a completed course what measures comes before the proof, and what was not mastered after it.
  ///
  /// The proof is among the first `CourseGlance.mostAdvice` always, as there is no other way to it on the
  /// screen. Weaknesses come worst first. The order is that of the plan wherever nothing speaks for another.
  package func advice(
    weaknesses: [CourseWeakness] = [],
    refreshers: DueRefreshers = .none
  ) -> [CourseAdvice] {
    var advice = resumptions
    if plan.hasRefreshers, refreshers.count > 0 {
      advice.append(CourseAdvice(.refresh(count: refreshers.count), because: .due))
    }
    advice += tests(of: .before) + nextUnits(weaknesses)
    let measuring = tests(of: .after) + tests(of: .later)
    let proof = isCompleted ? [CourseAdvice(.prove, because: .completed)] : []
    advice += isCompleted ? measuring + proof + repetitions : repetitions + measuring
    if case .waiting(let day) = forms[.later] {
      advice.append(CourseAdvice(.wait(untilDay: day), because: .measures(.later)))
    }
    let last = CourseGlance.mostAdvice - 1
    if let place = advice.firstIndex(where: { $0.action == .prove }), place > last {
      advice.insert(advice.remove(at: place), at: last)
    }
    return advice
  }

  /// What was begun and not finished, the newest first.
  private var resumptions: [CourseAdvice] {
    let units = zip(plan.units, self.units).filter { $0.1 == .started }.map {
      openAttempt(at: $0.0.caseID)
    }
    let tests = CoursePlan.Form.allCases.flatMap { form in
      zip(plan.cases(of: form), self.tests[form] ?? []).filter { $0.1 == .started }
        .map { openAttempt(at: $0.0, mode: .test) }
    }
    return (units + tests).compactMap(\.self)
      .sorted { one, other in
        let (a, b) = (Moment(timestamp: one.startedAt), Moment(timestamp: other.startedAt))
        return (a?.minutes ?? 0, one.id) > (b?.minutes ?? 0, other.id)
      }
      .prefix(Self.mostResumed).map { attempt in
        CourseAdvice(
          .resume(attempt: attempt.id),
          caseID: attempt.caseID,
          because: .begun(at: attempt.startedAt)
        )
      }
  }

  /// The units that can be begun: what trains the worst weakness first, else in the plan's order.
  private func nextUnits(_ weaknesses: [CourseWeakness]) -> [CourseAdvice] {
    let ready = zip(plan.units, units).filter { $0.1 == .ready }.map(\.0)
    let ranked = ready.enumerated().map { place, unit in
      let rank = weaknesses.firstIndex { unit.trains.contains($0.need) }
      return (unit: unit, rank: rank, place: place)
    }.sorted { one, other in
      (one.rank ?? weaknesses.count, one.place) < (other.rank ?? weaknesses.count, other.place)
    }
    return ranked.map { unit, rank, _ in
      CourseAdvice(
        .play,
        caseID: unit.caseID,
        because: rank.map { .practise(weaknesses[$0]) } ?? .next
      )
    }
  }

  private var repetitions: [CourseAdvice] {
    zip(plan.units, units).filter { $0.1 == .toRepeat }.map { unit, _ in
      let shortfall = firstFinished(unit.caseID).flatMap { unit.mastery?.shortfall(of: $0) }
      return CourseAdvice(.play, caseID: unit.caseID, because: .notMastered(shortfall ?? .noFigure))
    }
  }

  private func tests(of form: CoursePlan.Form) -> [CourseAdvice] {
    guard forms[form] == .ready else { return [] }
    return zip(plan.cases(of: form), tests[form] ?? []).filter { $0.1 == .ready }.map { id, _ in
      CourseAdvice(.test(form), caseID: id, because: .measures(form))
    }
  }
}
