/// The commands for authors.
struct WritingCommand {
  let context: CommandContext
  let request: WritingRequest

  func run() -> ExitCode {
    switch request {
    case .new(let options): NewCommand(context: context, options: options).run()
    case .rename(let old, let new, let file):
      RenameCommand(context: context, old: old, new: new, path: file).run()
    case .stats(let paths): StatsCommand(context: context, paths: paths).run()
    case .diff(let old, let new): DiffCommand(context: context, old: old, new: new).run()
    case .script(let target, let format, let showsKeys, let output):
      ScriptCommand(
        context: context,
        target: target,
        format: format,
        showsKeys: showsKeys,
        output: output
      ).run()
    case .migrate(let target): MigrateCommand(context: context, target: target).run()
    case .panel(.invite(let target, let folder, let raters)):
      PanelInvitation(context: context, target: target, folder: folder ?? ".", raters: raters).run()
    case .panel(.answer(let sheet)): PanelAnswering(context: context, path: sheet).run()
    case .panel(.collect(let target, let sheets, let writes)):
      PanelCollecting(context: context, target: target, paths: sheets, writes: writes).run()
    case .translate(let request): TranslateCommand(context: context, request: request).run()
    case .format(let paths, let checksOnly, let converts):
      FormatCommand(context: context, paths: paths, checksOnly: checksOnly, converts: converts)
        .run()
    }
  }
}
