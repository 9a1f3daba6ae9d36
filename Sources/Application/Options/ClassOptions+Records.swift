internal import Screens
internal import Classroom

extension ClassOptions {
  /// The request of a task without an interface.
  func request(
    _ task: ClassRecordsRequest.Task,
    _ arguments: [String],
    variant: String?,
    output: ClassRecordsRequest.Output
  ) throws(UsageError) -> ClassRecordsRequest {
    try refuse(task, variant: variant, output)
    func one() throws(UsageError) -> String {
      guard let first = arguments.first else { throw .missingArgument(verb: .classroom) }
      return first
    }
    let most = task == .list || task == .dataSheet ? 0 : 1
    if arguments.count > most { throw .needlessArgument(arguments[most], verb: .classroom) }
    return switch task {
    case .sheet: .sheet(target: try one(), variant: variant, minutes: minutes, output)
    case .handouts: .handouts(target: try one(), variant: variant, output)
    case .list: .list
    case .report: .report(id: arguments.first, showsNames: showsNames, output)
    case .dataSheet: .dataSheet(sheet)
    case .clear: .clear(id: arguments.first)
    }
  }

  /// Refuses options that say nothing for a task.
  private func refuse(
    _ task: ClassRecordsRequest.Task,
    variant: String?,
    _ output: ClassRecordsRequest.Output
  ) throws(UsageError) {
    let isOfCase = task == .sheet || task == .handouts
    let clashes: [(OptionRule.Name, Bool)] = [
      (.minutes, minutes != nil && task != .sheet), (.rehearse, isRehearsal),
      (.shared, isShared), (.variant, variant != nil && !isOfCase),
      (.names, showsNames && task != .report),
      (.format, output.format != .text && !isOfCase && task != .report),
      (.format, asksForJSON && task != .list),
      (.output, output.path != nil && !isOfCase && task != .report),
      (.days, sheet.days != nil && task != .dataSheet),
    ]
    if let clash = clashes.first(where: \.1) {
      throw .optionsClash("--\(clash.0.rawValue)", task.rawValue)
    }
    if let field = sheet.fields.keys.min(by: { $0.rawValue < $1.rawValue }), task != .dataSheet {
      throw .optionsClash("--\(field.rawValue)", task.rawValue)
    }
  }
}
