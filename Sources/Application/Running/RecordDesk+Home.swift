internal import Records
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

extension RecordDesk {
  /// What there is to do in a course, and which courses there are; what is said is kept for the next
  /// start.
  func home(_ chosen: String?) -> AppMessage {
    let desk = CourseDesk(store: store, library: library, surroundings: surroundings)
    var news = CourseNews(chosen: chosen, offers: desk.offers)
    guard let chosen, let plan = desk.shelf.entry(chosen)?.plan else { return .home(.loaded(news)) }
    do throws(StoreError) {
      let store = try store.get()
      let mark = try store.attemptsMark()
      let glance = try desk.glance(plan, among: entries(of: plan))
      news.glance = glance
      // What cannot be kept is worked out again at the next start.
      let text = GlanceCoding.text(of: glance)
      try? store.keepHomeGlance(text, of: chosen, workedOutAt: mark)
      return .home(.loaded(news))
    } catch { return .attemptRefused(StoreProblem(error)) }
  }

  /// How the first attempts follow each other, and what a course changed.
  func progress(_ chosen: String?) -> AppMessage {
    let desk = CourseDesk(store: store, library: library, surroundings: surroundings)
    do throws(StoreError) {
      return .progress(.loaded(try desk.overview(chosen)))
    } catch { return .progress(.refused) }
  }

  /// The cases by id as the list shows them; where the plan names one that is not known, as they lie on the
  /// disk.
  private func entries(of plan: CoursePlan) -> [String: LibraryEntry] {
    let known = index.playableEntries()
    guard !plan.allCases.allSatisfy({ known[$0] != nil }) else { return known }
    let entries = library.contents(
      known: library.catalogue(in: store),
      tallies: (try? store.get().caseTallies()) ?? [],
      given: index.assignment
    ).entries
    return Dictionary(entries.filter(\.isPlayable).map { ($0.id, $0) }) { _, last in last }
  }

  /// Writes the proof that a course was completed, as a page that prints.
  func prove(_ chosen: String, _ files: FileDesk, in language: Words.Language) -> AppMessage? {
    let desk = CourseDesk(store: store, library: library, surroundings: surroundings)
    guard let entry = desk.shelf.entry(chosen) else { return nil }
    do throws(StoreError) {
      let entries = entries(of: entry.plan)
      let progress = try desk.progress(entry.plan, among: entries)
      guard let proof = CourseProof(of: progress, planHash: entry.hash, name: "") else {
        return home(chosen)
      }
      let register = library.data.register
      let context = AppContext(language: language, register: register)
      let titles = progress.titles(among: entries)
      let paper = ProofPaper(proof, of: entry.plan, titles: titles, context)
      return files.save("signpost-\(entry.plan.id).html", paper.text(.html))
    } catch { return .attemptRefused(StoreProblem(error)) }
  }
}
