internal import PlainText
internal import Records
internal import ScenarioEngine
internal import Screens

/// `signpost preview`: opens the file of a case for play, without records.
struct PreviewOpening {
  let request: PreviewRequest
  let options: Options
  let surroundings: Surroundings

  /// Runs the preview; a file that cannot be read at all, and a start that the case does not have,
  /// are refused.
  func run() -> ExitCode {
    if let code = CommandRunner.refuseFolder(options, surroundings) { return code }
    let library = ScenarioLibrary(options, surroundings)
    do throws(CaseError) {
      try refuseUnknown(in: try library.bytes(of: request.file), library)
    } catch { return CommandRunner.refuse(error, options, surroundings) }
    let desk = PreviewDesk(request, in: library, at: surroundings)
    let reading = desk.read()
    if let playable = reading.playable {
      do throws(PreviewStartError) {
        _ = try request.start.state(in: playable)
      } catch { return refuse(error) }
    }
    // Only what was chosen of language and colours is read of the records.
    let store = Result { () throws(StoreError) in
      try RecordsFile.open(options, surroundings, access: .readOnly)
    }
    let model = PreviewModel(
      file: CleanText.line(request.file),
      start: request.start,
      reading: reading
    )
    return InterfaceCommand(
      options: options,
      surroundings: surroundings,
      library: library,
      store: store,
      hasNamedCase: true,
      preview: (desk, model)
    ).run(starting: [.followPreview])
  }

  /// Refuses a variant and a language that the case does not have; a case with mistakes is shown
  /// with them, whatever was asked for.
  private func refuseUnknown(in bytes: [UInt8], _ library: ScenarioLibrary) throws(CaseError) {
    guard let playable = try? library.read(bytes, path: request.file) else { return }
    try library.refuseOtherTexts(of: playable)
    guard let variant = request.variant else { return }
    let known = playable.scenario.head.variants.map(\.id)
    if !known.contains(variant) { throw .unknownVariant(variant, known: known) }
  }

  private func refuse(_ error: PreviewStartError) -> ExitCode {
    let context = CommandContext(options, surroundings)
    let text = CleanText.line(context.words.preview.refused(error))
    return context.refuse(Refusal(text: text, code: .usage))
  }
}
