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
        let chosen = try course.chosen()
        try show(chosen, chosen: chosen, listing: true, course)
      case .show(let id):
        let entry = try course.entry(id)
        try show(entry.plan.id, chosen: try course.chosen(), listing: false, course)
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
    try show(plan.id, chosen: plan.id, listing: false, course)
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

  private func show(
    _ id: String?,
    chosen: String?,
    listing: Bool,
    _ course: CourseContext
  ) throws(Refusal) {
    let entry = id.flatMap { course.desk.shelf.entry($0) }
    var glance: CourseGlance?
    if let entry { glance = try course.glance(entry.plan) }
    guard isText else {
      let plans = listing ? course.desk.shelf.entries.map(\.plan) : entry.map { [$0.plan] } ?? []
      return context.printer.print(json: PlanJSON(plans, chosen, glance, course.app).value)
    }
    if listing {
      context.printer.print(table(of: course, chosen))
      context.printer.complain(course.desk.shelf.broken.map(words.broken))
    } else if let entry {
      let intro = entry.plan.intro.paragraphs(in: course.app.language)
      context.printer.print(prose: intro.map(\.words))
    }
    if let glance { return context.printer.print(prose: text(of: glance, course)) }
    guard listing else { return }
    let home = HomeWords.of(context.language)
    context.printer.print(prose: ["", id.map(home.planGone) ?? words.noneChosen])
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
