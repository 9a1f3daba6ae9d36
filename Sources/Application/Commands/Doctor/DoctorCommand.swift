internal import JSONText
internal import PlainText

/// `signpost doctor`: what the program finds on the machine, and what to do about it.
struct DoctorCommand {
  let context: CommandContext

  var phrases: DoctorWords { context.phrases.doctor }

  func run() -> ExitCode {
    let items = programItems + screenItems + recordItems + libraryItems
    let problems = items.count { $0.state == .problem }
    switch context.options.format {
    case .json: context.printer.print(json: .array(items.map(json)))
    case .text:
      for section in DoctorSection.allCases {
        context.printer.print([phrases.section(section)])
        print(items.filter { $0.topic.section == section }, asIn: items)
        context.printer.print([""])
      }
      let notes = items.count { $0.state == .note }
      context.printer.print(prose: [phrases.verdict(problems, notes)])
    }
    return problems == 0 ? .fine : .findings
  }

  /// Prints items, aligned like all of them; what to do stands under the value.
  private func print(_ items: [DoctorItem], asIn all: [DoctorItem]) {
    let stateWidth = DoctorItem.State.allCases.map { phrases.state($0).columns }.max() ?? 0
    let topicWidth = all.map { phrases.topic($0.topic).columns }.max() ?? 0
    let indent = String(repeating: " ", count: stateWidth + topicWidth + 6)
    for item in items {
      let head =
        "  " + phrases.state(item.state).padded(to: stateWidth) + "  "
        + phrases.topic(item.topic).padded(to: topicWidth) + "  "
      context.printer.print([head + item.value])
      if let advice = item.advice {
        context.printer.print(prose: [phrases.advice(advice)], indent: indent)
      }
    }
  }

  private func json(_ item: DoctorItem) -> JSONValue {
    [
      "id": .string(item.id),
      "state": .string(item.state.rawValue),
      "value": .string(item.value),
      "advice": item.advice.map { .string(phrases.advice($0)) } ?? .null,
    ]
  }
}
