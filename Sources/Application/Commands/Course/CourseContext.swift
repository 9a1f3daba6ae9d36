internal import PlainText
internal import Records
internal import ScenarioEngine
internal import Screens

/// What the commands about courses work with.
struct CourseContext {
  let desk: CourseDesk
  let app: AppContext
  private let context: CommandContext
  /// The cases that there are, by their ids.
  let entries: [String: LibraryEntry]

  init(_ context: CommandContext) {
    self.context = context
    desk = CourseDesk(
      store: context.store,
      library: context.library,
      surroundings: context.surroundings
    )
    app = AppContext(language: context.language, register: context.library.data.register)
    let playable = context.contents.entries.filter(\.isPlayable)
    entries = Dictionary(playable.map { ($0.id, $0) }) { _, last in last }
  }

  /// A text as one line.
  func line(_ text: LocalizedText) -> String { app.line(text) }

  /// The id of the plan of the course that is taken; none where none is.
  func chosen() throws(Refusal) -> String? {
    let store = try context.existingRecords()
    do throws(StoreError) {
      return try store?.setting(HomeModel.setting)
    } catch { throw context.refusal(error) }
  }

  /// A plan by its id.
  func entry(_ id: String) throws(Refusal) -> CourseShelf.Entry {
    if let entry = desk.shelf.entry(id) { return entry }
    let words = PlanCommandWords.of(context.language)
    throw Refusal(
      text: words.unknown(CleanText.line(id), desk.shelf.nearest(to: id)),
      code: .usage
    )
  }

  /// What is said of a plan at one glance.
  func glance(_ plan: CoursePlan) throws(Refusal) -> CourseGlance {
    do throws(StoreError) {
      return try desk.glance(plan, among: entries)
    } catch { throw context.refusal(error) }
  }

  /// How far the trainee has come with a plan.
  func progress(_ plan: CoursePlan) throws(Refusal) -> CourseProgress {
    do throws(StoreError) {
      return try desk.progress(plan, among: entries)
    } catch { throw context.refusal(error) }
  }
}
