internal import Records
internal import Screens

extension RecordDesk {
  /// Looks finished cases through for what is asked again, and says how much is due; nothing where the
  /// records cannot be used, which was said when they were opened.
  func countRefreshers() -> AppMessage? {
    do throws(StoreError) {
      let desk = try refreshers()
      try desk.readAttempts()
      return .refreshersCounted(try desk.due())
    } catch { return nil }
  }

  /// Makes the questions of the next session.
  func loadRefreshers() -> AppMessage {
    do throws(StoreError) {
      return .refresh(.loaded(try refreshers().session()))
    } catch { return .refresh(.refused(StoreProblem(error))) }
  }

  /// Keeps an answer; it is durable when this returns `.refresh(.saved)`.
  func keep(_ answer: RefresherAnswer) -> AppMessage {
    do throws(StoreError) {
      let kept = try refreshers().keep(answer)
      return .refresh(.saved(isElsewhere: kept == .answeredElsewhere))
    } catch { return .refresh(.notSaved(StoreProblem(error))) }
  }

  private func refreshers() throws(StoreError) -> RefresherDesk {
    RefresherDesk(store: try store.get(), library: library, surroundings: surroundings)
  }
}
