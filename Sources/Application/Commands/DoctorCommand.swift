internal import JSONText
internal import PlainText

/// `signpost doctor`: what the program sees of the machine, and what to do about it.
struct DoctorCommand {
  let context: CommandContext

  func run() -> ExitCode {
    let items = machineItems + recordItems + libraryItems
    let problems = items.count { $0.state == .problem }
    switch context.options.format {
    case .json: context.printer.print(json: .array(items.map(json)))
    case .text:
      let phrases = context.phrases
      let topics = items.map { context.printer.clean(phrases.topic($0.topic)) }
      let states = items.map { phrases.doctorState($0.state) }
      let topicWidth = topics.map(\.count).max() ?? 0
      let stateWidth = states.map(\.count).max() ?? 0
      for (item, (topic, state)) in zip(items, zip(topics, states)) {
        let head = state.padded(to: stateWidth) + "  " + topic.padded(to: topicWidth)
        context.printer.print([head + "  " + context.printer.clean(item.value)])
        guard let advice = item.advice else { continue }
        context.printer.print(
          prose: [phrases.advice(advice)],
          indent: String(repeating: " ", count: stateWidth + 2)
        )
      }
      context.printer.print(["", phrases.problemCount(problems)])
    }
    return problems == 0 ? .fine : .findings
  }

  private func json(_ item: DoctorItem) -> JSONValue {
    [
      "id": .string(item.id),
      "state": .string(item.state.rawValue),
      "value": .string(item.value),
      "advice": item.advice.map { .string(context.phrases.advice($0)) } ?? .null,
    ]
  }
}
