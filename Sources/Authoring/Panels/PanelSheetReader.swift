internal import JSONText
internal import PlainText
internal import ScenarioFiles

/// Reads the sheets that raters send back, and collects all their mistakes.
///
/// Files of any spreadsheet are taken: other separators, Windows-1252, line ends of Windows, columns
/// in another order and columns added. What a rater wrote beside the answers is not read.
package struct PanelSheetReader {
  /// The largest sheet that is read, in bytes.
  package static let greatestSize = 1 << 20

  private let form: PanelForm
  private let path: String
  private let table: SheetTable
  private let lines: LineIndex
  private var columns: [PanelForm.Column: Int] = [:]
  private var findings: [Finding] = []
  private var rows: [PanelForm.Row: SheetTable.Cell] = [:]
  private var answers: [String: Int] = [:]
  private var seen: Set<String> = []
  private var unanswered = 0

  /// Reads a sheet of a case.
  package static func read(
    _ bytes: [UInt8],
    path: String,
    form: PanelForm
  ) -> PanelSheetReading {
    var reader = PanelSheetReader(TextConversion.converted(bytes), path, form)
    let sheet = reader.sheet()
    let hasErrors = reader.findings.contains { $0.severity == .error }
    return PanelSheetReading(
      sheet: hasErrors ? nil : sheet,
      findings: reader.findings.sorted { ($0.place?.offset ?? -1) < ($1.place?.offset ?? -1) },
      lines: reader.lines
    )
  }

  private init(_ bytes: [UInt8], _ path: String, _ form: PanelForm) {
    self.form = form
    self.path = path
    table = SheetTable(bytes)
    lines = LineIndex(bytes)
  }

  private mutating func sheet() -> PanelSheet? {
    guard findColumns() else { return nil }
    for cells in table.rows { read(cells) }
    checkHead()
    checkLists()
    let missing = form.questions.filter { !seen.contains($0.id) }
    if let first = missing.first {
      report(.rowsMissing(count: missing.count, first: first.id), at: nil)
    }
    if unanswered > 0 { report(.unanswered(unanswered, of: form.questions.count), at: nil) }
    let name = CleanText.line(PanelForm.trimmed(rows[.sheet]?.text ?? ""))
    if name.isEmpty { report(.noName, at: rows[.sheet]?.range) }
    guard let role = checkedRole() else { return nil }
    return PanelSheet(name: name, role: role, answers: answers)
  }

  /// Finds the columns by the first row, in which their heads stand in some order.
  private mutating func findColumns() -> Bool {
    if let quote = table.openQuote {
      report(.quoteNeverEnds, at: quote..<quote + 1)
      return false
    }
    let heads = table.rows.first?.map { PanelForm.folded($0.text) } ?? []
    for column in PanelForm.Column.allCases {
      let names = (form.heads[column] ?? []).map(PanelForm.folded)
      if let place = heads.firstIndex(where: names.contains) {
        columns[column] = place
      } else if column != .text {
        report(.noHead(form.heads[column] ?? []), at: table.rows.first?.first?.range)
        return false
      }
    }
    return true
  }

  private func cell(_ column: PanelForm.Column, in cells: [SheetTable.Cell]) -> SheetTable.Cell? {
    columns[column].flatMap { cells.indices.contains($0) ? cells[$0] : nil }
  }

  private mutating func read(_ cells: [SheetTable.Cell]) {
    guard let head = cell(.row, in: cells) else { return }
    let id = PanelForm.trimmed(head.text)
    guard !id.isEmpty, !isHead(id) else { return }
    guard seen.insert(id).inserted else { return report(.repeatedRow(id), at: head.range) }
    let answer = cell(.answer, in: cells) ?? SheetTable.Cell(text: "", range: head.range)
    if let row = PanelForm.Row(rawValue: id) {
      rows[row] = answer
      return
    }
    guard let question = form.questions.first(where: { $0.id == id }) else {
      let nearest = Spelling.nearest(to: id, among: form.questions.map(\.id), limit: id.count / 3)
      return report(.unknownRow(id, nearest: nearest), at: head.range)
    }
    checkText(of: question, cell(.text, in: cells))
    guard !PanelForm.folded(answer.text).isEmpty else {
      unanswered += 1
      return
    }
    guard let place = form.answer(answer.text, to: question) else {
      return report(.notAllowed(answer.text, allowed: allowed(question)), at: answer.range)
    }
    answers[id] = place
  }

  private func isHead(_ id: String) -> Bool {
    (form.heads[.row] ?? []).contains { PanelForm.folded($0) == PanelForm.folded(id) }
  }

  private func allowed(_ question: PanelQuestion) -> [String] {
    if question.isNumbered { return question.answers.indices.map { "\($0 + 1)" } }
    let labels = form.labels[question.id] ?? []
    return question.answers.indices.map { place in
      labels.indices.contains(place) ? labels[place].first ?? "" : question.answers[place]
    }
  }

  /// Whether the rater read what the case says now.
  private mutating func checkText(of question: PanelQuestion, _ cell: SheetTable.Cell?) {
    guard let cell, let texts = form.texts[question.id] else { return }
    let read = PanelForm.folded(CleanText.block(cell.text))
    guard !texts.contains(where: { PanelForm.folded($0) == read }) else { return }
    report(.textChanged(question.id), at: cell.range)
  }

  // MARK: - What holds for the sheet as a whole

  private mutating func checkHead() {
    let id = PanelForm.trimmed(rows[.caseID]?.text ?? "")
    if !form.ids.contains(id) {
      report(.otherCase(id, expected: form.ids[0]), at: rows[.caseID]?.range)
      return
    }
    let version = PanelForm.trimmed(rows[.version]?.text ?? "")
    if version != form.version { report(.otherVersion, at: rows[.version]?.range) }
  }

  private mutating func checkedRole() -> String? {
    let cell = rows[.role]
    let text = PanelForm.trimmed(cell?.text ?? "")
    if let role = form.role(text) { return role }
    let known = form.roles.sorted { $0.key < $1.key }.map { $0.value.first ?? $0.key }
    report(text.isEmpty ? .noRole(known) : .unknownRole(known), at: cell?.range)
    return nil
  }

  /// A list is held against one panel, which answered for all of it.
  private mutating func checkLists() {
    let steps = Dictionary(grouping: form.questions, by: \.step).sorted { $0.key < $1.key }
    for (_, questions) in steps {
      let given = questions.compactMap { answers[$0.id] }
      switch questions.first?.kind {
      case .rating where !given.isEmpty && given.count < questions.count:
        report(.listNotWhole(step: stepID(questions), given.count, of: questions.count), at: nil)
      case .best where given.count == 1:
        report(.listNotWhole(step: stepID(questions), 1, of: 2), at: nil)
      case .best where given.count == 2 && given[0] == given[1]:
        report(.bestIsWorst(step: stepID(questions)), at: nil)
      default: break
      }
    }
  }

  private func stepID(_ questions: [PanelQuestion]) -> String {
    String(questions.first?.id.prefix { $0 != "/" } ?? "")
  }

  private mutating func report(_ problem: SheetProblem, at range: Range<Int>?) {
    findings.append(problem.finding(at: range.map(place)))
  }

  private func place(_ range: Range<Int>) -> Finding.Place {
    let (start, end) = (lines.place(of: range.lowerBound), lines.place(of: range.upperBound))
    return Finding.Place(
      file: path,
      line: start.line,
      column: start.column,
      length: start.line == end.line ? end.column - start.column : 1,
      offset: range.lowerBound
    )
  }
}
