internal import ClassLine
package import Classroom
internal import Interface
internal import ScenarioEngine

/// What stands on the cards of a vote, and what they mean.
extension Words {
  /// The word or sign of a card, by its place: "Sign", "T2", "B", "4".
  package func card(_ place: Int, of question: VoteQuestion) -> String {
    card(place, meaning: question.answers[place], of: question.kind)
  }

  fileprivate func card(_ place: Int, meaning answer: Int, of kind: VoteQuestion.Kind) -> String {
    switch kind {
    case .observation: self.answer(ObservationAnswer.allCases[answer])
    case .urgency: "T\(answer)"
    case .sorting: Decision.SortAnswer(rawValue: answer).map(sorted) ?? "\(answer)"
    case .rating: "\(answer)"
    case .inquiry, .channel, .choice, .best, .worst: Self.letter(place)
    }
  }

  /// The letter of a card, from A; after Z with a number.
  static func letter(_ place: Int) -> String {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    let letter = letters[letters.index(letters.startIndex, offsetBy: place % letters.count)]
    return place < letters.count ? "\(letter)" : "\(letter)\(place / letters.count + 1)"
  }
}

/// The cards of a vote in the words of its case: on a wall, on paper, and on a trainee's terminal.
struct VoteCards {
  /// What was observed, or the option that is judged; empty where the step is asked as a whole.
  let item: LocalizedText
  private let kind: VoteQuestion.Kind
  /// What each card stands for.
  private let answers: [Int]
  /// What the cards mean in the case's own words; empty where it has none, and of channels one short,
  /// as "nobody" has none.
  private let options: [LocalizedText]
  let context: AppContext

  private var words: Words { _read { yield context.words } }

  /// The cards of a vote, with the names that its case uses.
  init(vote: VoteText, names: WallCase, context: AppContext) {
    (item, kind, answers) = (vote.item, vote.question.kind, vote.question.answers)
    options =
      kind == .channel
      ? vote.channels.map { names.channels[$0] ?? LocalizedText($0) } : vote.options
    self.context = context
  }

  /// The cards of a question as it came to a terminal.
  init(_ question: PostedQuestion, context: AppContext) {
    (item, kind, answers) = (question.item, question.kind, question.answers)
    options = question.options
    self.context = context
  }

  /// How many answers there are.
  var count: Int { answers.count }

  /// The word or sign of a card, by its place.
  func card(_ place: Int) -> String { words.card(place, meaning: answers[place], of: kind) }

  /// What a card means; empty where its word says all.
  func meaning(_ place: Int) -> String {
    switch kind {
    case .observation: ""
    case .urgency: Tier(rawValue: answers[place]).map(words.tier) ?? ""
    case .rating: words.play.rating(answers[place])
    case .inquiry, .choice, .best, .worst, .sorting: option(place)
    case .channel: options.indices.contains(place) ? option(place) : words.nobody
    }
  }

  private func option(_ place: Int) -> String {
    options.indices.contains(place) ? context.line(options[place]) : ""
  }

  /// The card with its meaning: "T2 report today"; the word alone where it says all.
  func name(_ place: Int) -> String {
    let meaning = meaning(place)
    return meaning.isEmpty ? card(place) : "\(card(place)) \(meaning)"
  }

  /// The card with its meaning as it stands before a colon: without the end of a sentence.
  func label(_ place: Int) -> String {
    let name = name(place)
    return name.hasSuffix(".") ? String(name.dropLast()) : name
  }

  /// Several cards with their meanings, by place, in one line.
  func names(_ places: [Int]) -> String {
    places.map(name).joined(separator: " \(words.bandOr) ")
  }

  /// What is asked: the observation or option, else the question that the kind of vote asks.
  var asked: String {
    let item = context.line(item)
    return item.isEmpty ? words.classroom.question(kind) : item
  }

  /// What is asked with its number before it, where there are several questions; by place.
  func asked(_ place: Int, of count: Int) -> String {
    count > 1 ? "\(place + 1). \(asked)" : asked
  }
}

extension [VoteCards] {
  /// What each question asks, with its cards; one question that the step itself asks (`isAsked`) is
  /// not asked again.
  func blocks(isAsked: Bool) -> [Block] {
    let isSaid = isAsked && count == 1 && self[0].item.isEmpty
    return enumerated().flatMap { number, cards -> [Block] in
      let places = 0..<cards.count
      let isLong = places.contains { !cards.meaning($0).isEmpty }
      let asked = cards.asked(number, of: count)
      let answers: [Block] =
        isLong
        ? places.map { .entry(label: cards.card($0), text: cards.meaning($0), role: .mark) }
        : [.note(places.map { cards.card($0) }.joined(separator: " · "))]
      return [.space] + (isSaid ? [] : [isLong ? .heading(asked) : .text(asked)]) + answers
    }
  }
}
