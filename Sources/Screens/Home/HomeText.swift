internal import PlainText
package import ScenarioEngine

/// What is said of a course, in words: for the screen, plain mode and the command.
package struct HomeText {
  private let glance: CourseGlance
  private let context: AppContext
  private let words: HomeWords

  /// Prepares the words for a glance in the language of a context.
  package init(_ glance: CourseGlance, _ context: AppContext) {
    self.glance = glance
    self.context = context
    words = HomeWords.of(context.interfaceLanguage)
  }

  /// What the course is called.
  package var course: String { words.course(context.line(glance.title)) }

  /// What is to be done.
  package func title(of advice: CourseAdvice) -> String {
    let name = quotable(
      glance.cases[advice.caseID].map { context.line($0.title) } ?? advice.caseID
    )
    return switch advice.action {
    case .resume: words.resume(name)
    case .refresh(let count): words.refresh(count)
    case .play: advice.reason.isRepetition ? words.again(name) : words.play(name)
    case .test(let form): words.test(form, name)
    case .wait(let day): words.wait(self.day(LocalTime(minutes: day * 1_440)))
    case .prove: words.prove
    }
  }

  /// A day as the language writes it, with its year where that is not the present one.
  private func day(_ time: LocalTime) -> String {
    let isThisYear = time.date.year == LocalTime(minutes: glance.today * 1_440).date.year
    return isThisYear ? context.day(time) : context.dayAndYear(time)
  }

  /// A title as it stands between quotation marks: its own become single ones.
  private func quotable(_ title: String) -> String {
    String(title.map { $0 == "\"" ? "'" : $0 })
  }

  /// Why.
  package func reason(of advice: CourseAdvice) -> String {
    switch advice.reason {
    case .begun(let time):
      LocalTime(text: String(time.prefix(16))).map { words.begun(day($0)) }
        ?? words.begunOnce
    case .due: words.due
    case .next: words.next
    case .practise(let weakness): words.practise(weakness.need, weakness.count, weakness.of)
    case .notMastered(let shortfall): words.notMastered(shortfall, strand(shortfall))
    case .measures(let form): words.measures(form)
    case .completed: words.completed
    }
  }

  private func strand(_ shortfall: UnitShortfall) -> String {
    guard case .strand(let strand, _, _) = shortfall else { return "" }
    return context.words.debrief.strand(strand)
  }

  /// How long it takes; empty where nobody knows.
  package func minutes(of advice: CourseAdvice) -> String {
    glance.minutes(of: advice).map { context.words.cases.shortMinutes($0) } ?? ""
  }

  /// How much of the course is done: its tests and its cases, in the order in which they are met.
  package var progress: [(label: String, count: CourseCount, text: String)] {
    func row(_ label: String, _ count: CourseCount) -> (String, CourseCount, String) {
      (label, count, words.count(count.done, count.of))
    }
    func test(_ form: CoursePlan.Form) -> [(String, CourseCount, String)] {
      glance.tests[form].map { [row(words.form(form), $0)] } ?? []
    }
    return (test(.before) + [row(words.units, glance.units)] + test(.after) + test(.later)).map {
      (label: $0.0, count: $0.1, text: $0.2)
    }
  }

  /// What is said of tests that measure nothing, a sentence a form.
  private var practisedFirst: [String] {
    CoursePlan.Form.allCases.compactMap { form in
      let count = glance.tests[form]?.practisedFirst ?? 0
      return count > 0 ? words.practisedFirst(words.form(form), count) : nil
    }
  }

  /// What is said of cases that are not there; none where all are.
  package var missing: String? {
    glance.missing.isEmpty
      ? nil : words.missing(glance.missing.map(CleanText.line).joined(separator: ", "))
  }

  /// How far the course has come and what is missing, as blocks.
  package var progressBlocks: [Block] {
    var blocks = progress.map { row in
      Block.bar(label: row.label, part: row.count.done, whole: max(1, row.count.of), text: row.text)
    }
    blocks += practisedFirst.map { .note($0) }
    if let missing { blocks.append(.warning(missing)) }
    return blocks
  }
}
