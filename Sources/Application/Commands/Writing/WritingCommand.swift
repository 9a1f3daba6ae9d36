/// The commands for authors.
struct WritingCommand {
  let context: CommandContext
  let request: WritingRequest

  func run() -> ExitCode {
    switch request {
    case .format(let paths, let checksOnly, let converts):
      FormatCommand(context: context, paths: paths, checksOnly: checksOnly, converts: converts)
        .run()
    }
  }
}
