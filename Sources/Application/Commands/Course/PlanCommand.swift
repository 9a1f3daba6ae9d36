internal import JSONText
internal import PlainText
internal import Records
internal import ScenarioEngine
internal import Screens

/// `signpost plan`: the course plans, which one is taken, and what comes next in it.
struct PlanCommand {
  let context: CommandContext
  let request: PlanRequest

  private var words: PlanCommandWords { .of(context.language) }
  private var isText: Bool { context.options.format == .text }

  func run() -> ExitCode {
    let course = CourseContext(context)
    do throws(Refusal) {
      switch request {
      case .overview:
        try list(course)
      case .show(let id):
        let entry = try course.entry(id)
        try show(entry.plan, chosen: try course.chosen(), course)
      case .choose(let id): try choose(try course.entry(id).plan, course)
      case .leave: try keep(nil)
      }
      return .fine
    } catch { return context.refuse(error) }
  }

  // MARK: - Choosing

  private func choose(_ plan: CoursePlan, _ course: CourseContext) throws(Refusal) {
    try keep(plan.id)
    if isText { context.printer.print(prose: [words.chosen(course.line(plan.title))]) }
    try show(plan, chosen: plan.id, course)
  }

  private func keep(_ plan: String?) throws(Refusal) {
    let store = try context.writableRecords()
    do throws(StoreError) {
      try store.setSetting(HomeModel.setting, to: plan)
    } catch { throw context.refusal(error) }
    guard plan == nil else { return }
    if isText {
      context.printer.print(prose: [HomeWords.of(context.language).courseLeft])
    } else {
      context.printer.print(json: ["chosen": .null])
    }
  }

  // MARK: - Showing

  /// The courses that there are, and what comes next in the one that is taken.
  private func list(_ course: CourseContext) throws(Refusal) {
    let chosen = try course.chosen()
    var glance: CourseGlance?
    if let entry = chosen.flatMap({ course.desk.shelf.entry($0) }) {
      glance = try course.glance(entry.plan)
    }
    guard isText else {
      return print(json: course.desk.shelf.entries.map(\.plan), chosen, glance, course)
    }
    context.printer.print(table(of: course, chosen))
    context.printer.complain(course.desk.shelf.broken.map(words.broken))
    let planGone = HomeWords.of(context.language).planGone
    context.printer.print(
      prose: glance.map { text(of: $0, course) }
        ?? ["", chosen.map(planGone) ?? words.noneChosen]
    )
  }

  /// A course: what it is for, how far it has come, what comes next.
  private func show(
    _ plan: CoursePlan,
    chosen: String?,
    _ course: CourseContext
  ) throws(Refusal) {
    let glance = try course.glance(plan)
    guard isText else { return print(json: [plan], chosen, glance, course) }
    let intro = plan.intro.paragraphs(in: course.app.language)
    context.printer.print(prose: intro.map(\.words))
    context.printer.print(prose: text(of: glance, course))
  }

  private func print(
    json plans: [CoursePlan],
    _ chosen: String?,
    _ glance: CourseGlance?,
    _ course: CourseContext
  ) {
    context.printer.print(json: PlanJSON(plans, chosen, glance, course.app).value)
  }

  private func table(of course: CourseContext, _ chosen: String?) -> TextTable {
    let phrases = context.phrases
    var table = TextTable(
      heads: [phrases.id, words.cases, phrases.state, phrases.title],
      alignments: [.leading, .trailing]
    )
    table.rows = course.desk.offers.map { offer in
      [
        offer.id, "\(offer.cases)", offer.id == chosen ? context.words.chosenNow : "-",
        course.line(offer.title),
      ]
    }
    return table
  }

  private func text(of glance: CourseGlance, _ course: CourseContext) -> [String] {
    let text = HomeText(glance, course.app)
    let home = HomeWords.of(context.language)
    let advice = glance.advice.map { advice in
      let minutes = text.minutes(of: advice)
      return "- \(text.title(of: advice))\(minutes.isEmpty ? "" : " (\(minutes))"). "
        + text.reason(of: advice)
    }
    return ["", text.course] + text.progressBlocks.plainText + ["", home.whatNow]
      + (advice.isEmpty ? [home.nothingNow] : advice)
  }
}
