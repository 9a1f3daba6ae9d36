package import JSONText

/// Reads the description of a pack, `pack.json`, for its mistakes.
///
/// The program needs its title and its topics; all else is for people and may have any form.
package enum PackReader {
  /// What is wrong with a description: its JSON, and topics that have not their form.
  package static func findings(in document: JSONDocument, path: String) -> [Finding] {
    let run = ReadingRun(document, file: path, context: ReadContext())
    guard let root = document.root else { return run.findings }
    if root.kind == .object {
      checkTopics(root.member("topics"), run)
    } else {
      run.reportType(.object, root)
    }
    return run.findings
  }

  /// Topics are an object of titles, each a text by language; others would be passed over, and with
  /// them what their cases do not cover.
  private static func checkTopics(_ topics: JSONNode?, _ run: ReadingRun) {
    guard let topics else { return }
    guard topics.kind == .object else { return run.reportType(.object, topics) }
    for topic in topics.members {
      let title = topic.value
      guard title.kind == .object else {
        run.reportType(.object, title)
        continue
      }
      if title.isEmpty {
        run.report(
          .emptyText,
          FindingDetails(name: clipped(topic.name)),
          at: title.headRange,
          severity: .warning
        )
      }
      for version in title.members where version.value.kind != .string {
        run.reportType(.string, version.value)
      }
    }
  }
}
