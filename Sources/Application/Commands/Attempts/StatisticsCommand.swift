internal import Records
internal import ScenarioEngine
internal import Screens

/// `signpost statistics`: what the trainee's own first attempts add up to.
///
/// Of one person, for that person: there is no list of people anywhere.
struct StatisticsCommand {
  let context: CommandContext
  /// The mode asked for; none for all, one after the other.
  let mode: PlayMode?

  func run() -> ExitCode {
    do throws(StoreError) {
      let all = try everything()
      let overview = mode.map(all.only) ?? all
      switch context.options.format {
      case .json: context.printer.print(json: StatisticsJSON(overview).value)
      case .text: context.printer.print(prose: text(of: overview))
      }
      return .fine
    } catch {
      return context.refuse(error)
    }
  }

  /// The figures; none where nobody has played yet.
  private func everything() throws(StoreError) -> StatisticsOverview {
    do throws(StoreError) {
      return try FirstAttempts(in: context.store.get(), context.library).overview
    } catch {
      guard error.reason == .missing, !error.path.isEmpty else { throw error }
      return StatisticsOverview([])
    }
  }

  private func text(of overview: StatisticsOverview) -> [String] {
    let app = AppContext(language: context.language, register: context.library.data.register)
    let words = context.words.statistics
    return ["\(words.title) (\(words.ownOnly))"]
      + StatisticsText(app).blocks(of: overview).plainText
  }
}
