internal import ClassLine
internal import PlainText
internal import Records
internal import Screens

/// `signpost join`: opens the terminal of a trainee in a hosted class, without records.
struct JoinOpening {
  let request: JoinRequest
  let options: Options
  let surroundings: Surroundings

  /// Runs the terminal; a class that is not there, or that this account may not join, is refused.
  func run() -> ExitCode {
    let desk: JoinDesk
    do throws(JoinProblem) {
      desk = try JoinDesk(request, surroundings)
    } catch {
      let context = CommandContext(options, surroundings)
      let text = ErrorText.text(of: error, in: context.language)
      return context.refuse(Refusal(text: text, code: .findings))
    }
    // Only what was chosen of language and colours is read of the records.
    let store = Result { () throws(StoreError) in
      try RecordsFile.open(options, surroundings, access: .readOnly)
    }
    return InterfaceCommand(
      options: options,
      surroundings: surroundings,
      library: ScenarioLibrary(options, surroundings),
      store: store,
      hasNamedCase: true,
      joining: desk
    ).run(starting: [.listenToClass])
  }
}
