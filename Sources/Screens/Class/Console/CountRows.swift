internal import Classroom
internal import Interface

/// The counts of a vote as they are typed: a line of fields a question.
struct CountRows {
  private let entry: CountEntry
  private let cards: [VoteCards]
  private let context: AppContext

  private var own: ClassWords { context.words.classroom }

  /// The columns of the number in a field.
  private static let numberColumns = 3

  init(_ model: ConsoleModel, _ entry: CountEntry, _ context: AppContext) {
    self.entry = entry
    self.context = context
    let votes = model.session.votes
    cards = votes.map { VoteCards(vote: $0, names: model.material.names, context: context) }
  }

  /// Draws all questions, or the one that is typed where not all have room.
  func draw(on canvas: inout Canvas) {
    let inner = canvas.bounds.inset(columns: canvas.size.columns > 60 ? 2 : 0)
    canvas.within(inner) { part in
      let width = part.size.columns
      let meaning = meaning(width, part.glyphs)
      let room = part.size.rows - meaning.count
      let all = cards.indices.map { rows(of: $0, width: width, part.glyphs) }
      let joined = Array(all.joined(separator: [.empty]))
      let shown = joined.count <= room ? joined : Array(all[entry.question].suffix(max(1, room)))
      for (row, text) in (shown + meaning).enumerated() { part.text(text, row: row, column: 0) }
    }
  }

  /// A question, its fields, and how many are counted.
  private func rows(of question: Int, width: Int, _ glyphs: Glyphs) -> [StyledText] {
    let isTyped = question == entry.question
    let number = cards.count > 1 ? "\(question + 1). " : ""
    let asked = StyledText(number + cards[question].asked, isTyped ? .heading : .body)
    let left = entry.left(at: question)
    let total = StyledText(
      own.asked.countedOf(entry.present - left, entry.present),
      left < 0 ? .danger : left == 0 ? .success : .muted
    )
    let title = Array(asked.adapted(to: glyphs).wrapped(to: max(1, width)).prefix(2))
    return title + wrapped(fields(question) + [total], width: width)
  }

  private func fields(_ question: Int) -> [StyledText] {
    (0..<cards[question].count).map { place in
      let hasFocus = question == entry.question && place == entry.answer
      let number = entry.fields[question][place].map { "\($0)" } ?? ""
      let field = StyledText(number, hasFocus ? .selection : .field)
        .padded(to: Self.numberColumns, alignsRight: true, role: hasFocus ? .selection : .field)
      return StyledText("\(cards[question].card(place)) ", hasFocus ? .mark : .muted)
        + StyledText("[", .border) + field + StyledText("]", .border)
    }
  }

  /// Fields in as many rows as they take, two columns apart.
  private func wrapped(_ fields: [StyledText], width: Int) -> [StyledText] {
    fields.reduce(into: [StyledText]()) { rows, field in
      if let last = rows.last, last.columns + 2 + field.columns <= width {
        rows[rows.count - 1] = last + StyledText("  ") + field
      } else {
        rows.append(field)
      }
    }
  }

  /// What the card means whose number is typed; nothing where its word says all.
  private func meaning(_ width: Int, _ glyphs: Glyphs) -> [StyledText] {
    let cards = cards[entry.question]
    guard !cards.meaning(entry.answer).isEmpty else { return [] }
    let text = StyledText(cards.name(entry.answer), .muted).adapted(to: glyphs)
    return [.empty] + text.wrapped(to: max(1, width)).prefix(2)
  }

  /// A question in words: each card with its number, and how many are counted.
  func words(of question: Int) -> String {
    let numbers = (0..<cards[question].count).map { place in
      "\(cards[question].name(place)): \(entry.counts[question][place])"
    }
    let counted = entry.present - entry.left(at: question)
    return "\(cards[question].asked) \(numbers.joined(separator: ", ")). "
      + own.asked.countedOf(counted, entry.present)
  }

  /// The cards of a question, by their words.
  func names(of question: Int) -> String {
    (0..<cards[question].count).map { cards[question].card($0) }.joined(separator: ", ")
  }
}
