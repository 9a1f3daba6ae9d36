internal import ScenarioFiles

/// `signpost help CODE`: what a kind of finding means, why it matters and how to mend it.
///
/// Findings are in English whatever language is spoken, and so are their pages.
struct FindingHelp {
  let page: FindingPage
  let printer: Printer

  func run() -> ExitCode {
    let severities = page.severities.map(\.rawValue).joined(separator: " or ")
    printer.print(["\(page.code): \(severities), \(page.head.rawValue)", ""])
    printer.print(prose: [page.meaning])
    tell("Why it matters", page.reason)
    tell("What to do", page.mending)
    if !page.defect.isEmpty {
      printer.print(["", "Instead of", "  \(page.defect)", "write", "  \(page.mended)"])
    }
    return .fine
  }

  private func tell(_ head: String, _ text: String) {
    printer.print(["", head])
    printer.print(prose: [text], indent: "  ")
  }
}
