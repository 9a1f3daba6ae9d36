package import Classroom
internal import ScenarioEngine

/// What stands on the cards of a vote, and what they mean.
extension Words {
  /// The word or sign of a card, by its place: "Sign", "T2", "B", "4".
  package func card(_ place: Int, of question: VoteQuestion) -> String {
    let answer = question.answers[place]
    return switch question.kind {
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

/// The cards of a vote in the words of its case.
struct VoteCards {
  let vote: VoteText
  let names: WallCase
  let context: AppContext

  private var words: Words { context.words }

  /// How many answers there are.
  var count: Int { vote.question.answers.count }

  /// The word or sign of a card, by its place.
  func card(_ place: Int) -> String { words.card(place, of: vote.question) }

  /// What a card means; empty where its word says all.
  func meaning(_ place: Int) -> String {
    let answer = vote.question.answers[place]
    switch vote.question.kind {
    case .observation, .sorting: return ""
    case .urgency: return Tier(rawValue: answer).map(words.tier) ?? ""
    case .rating: return words.play.rating(answer)
    case .inquiry, .choice, .best, .worst:
      return vote.options.indices.contains(place) ? context.line(vote.options[place]) : ""
    case .channel:
      guard vote.channels.indices.contains(place) else { return words.nobody }
      let id = vote.channels[place]
      return names.channels[id].map { context.line($0) } ?? id
    }
  }

  /// The card with its meaning: "T2 report today"; the word alone where it says all.
  func name(_ place: Int) -> String {
    let meaning = meaning(place)
    return meaning.isEmpty ? card(place) : "\(card(place)) \(meaning)"
  }

  /// What is asked: the observation or option, else the question that the kind of vote asks.
  var asked: String {
    let item = context.line(vote.item)
    return item.isEmpty ? words.classroom.question(vote.question.kind) : item
  }
}
