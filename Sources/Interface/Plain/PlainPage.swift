/// A line of a page in words, with its kind so that nothing depends on place or colour.
package enum PlainLine: Equatable, Sendable {
  /// The title of a section.
  case heading(String)
  /// A paragraph.
  case text(String)
  /// Words that a person says.
  case speech(speaker: String, text: String)
  /// A remark beside the matter.
  case note(String)
  /// Something that has changed: a mark set, an answer saved, an hour later.
  case change(String)
}

/// Something that can be chosen on a page.
package struct PlainChoice<Message: Equatable & Sendable>: Equatable, Sendable {
  /// What is typed to choose it beside its number; empty where the number alone chooses.
  package var key: String
  /// The words of it.
  package var label: String
  /// The words in short, for a list that was printed in full before; empty where there are none.
  package var brief: String
  /// What stands of it now, as "chosen"; empty where nothing does.
  package var state: String
  /// What happened when it was chosen.
  package var message: Message
  /// Why it cannot be chosen now, none when it can.
  package var disabledReason: String?
  /// The title printed before it, where it is the first of a group; empty where it is not.
  package var heading: String
  /// Whether the same line may go on after it: what is asked next was read out, or belongs to it.
  package var takesMore: Bool
  /// Whether a change of its state is said by itself; not where the page's notice says it.
  package var saysState: Bool

  /// Makes a choice.
  package init(
    _ label: String,
    brief: String = "",
    state: String = "",
    key: String = "",
    message: Message,
    disabledReason: String? = nil,
    heading: String = "",
    takesMore: Bool = false,
    saysState: Bool = true
  ) {
    self.heading = heading
    self.saysState = saysState
    self.takesMore = takesMore
    self.label = label
    self.brief = brief
    self.state = state
    self.key = key
    self.message = message
    self.disabledReason = disabledReason
  }

  /// The same choice with another message.
  package func map<Other>(_ transform: (Message) -> Other) -> PlainChoice<Other> {
    PlainChoice<Other>(
      label,
      brief: brief,
      state: state,
      key: key,
      message: transform(message),
      disabledReason: disabledReason,
      heading: heading,
      takesMore: takesMore,
      saysState: saysState
    )
  }
}

/// What a page asks for.
package enum PlainPrompt<Message: Equatable & Sendable>: Sendable {
  /// A choice or a command.
  case choice
  /// A text.
  case text(PlainTextPrompt<Message>)
  /// Yes or no; an empty answer is no, the safe one.
  case confirm(question: String, yes: Message, no: Message)
  /// Enter, to go on.
  case proceed(Message)
  /// Nothing; only commands are taken.
  case none
}

/// A question that is answered by a text.
package struct PlainTextPrompt<Message: Equatable & Sendable>: Sendable {
  /// What to write.
  package var hint: String
  /// The text so far; an empty answer keeps it.
  package var initial: String
  /// The most characters that are taken.
  package var maximumLength: Int
  /// Makes the message that keeps a half-written text before a command; only a text of several
  /// lines has one, and ends with a full stop on a line of its own.
  package var keeping: (@Sendable (String) -> Message)?
  /// Makes the message from the text.
  package var message: @Sendable (String) -> Message

  /// Whether the text may have several lines.
  package var isMultiline: Bool { keeping != nil }

  /// Makes a prompt.
  package init(
    hint: String,
    initial: String = "",
    maximumLength: Int = 4_000,
    keeping: (@Sendable (String) -> Message)? = nil,
    message: @escaping @Sendable (String) -> Message
  ) {
    self.hint = hint
    self.initial = initial
    self.maximumLength = max(0, maximumLength)
    self.keeping = keeping
    self.message = message
  }
}

/// The state of a screen in words: what plain mode prints and what it asks.
package struct PlainPage<Message: Equatable & Sendable>: Sendable {
  /// The title; a page with the same title as the last prints only what is new.
  package var title: String
  /// The body.
  package var lines: [PlainLine]
  /// What can be chosen by number, in order.
  package var choices: [PlainChoice<Message>]
  /// What can be done at any time by its key; listed on `?`.
  package var commands: [PlainChoice<Message>]
  /// What the page asks for.
  package var prompt: PlainPrompt<Message>
  /// What just happened, printed after each action while it is set.
  package var notice: String?
  /// What an empty line means where a choice is asked for; none where it means nothing.
  package var emptyLine: Message?
  /// The words of plain mode itself, where they are not those that the console began with.
  package var words: InterfaceWords?

  /// Makes a page.
  package init(
    title: String,
    lines: [PlainLine] = [],
    choices: [PlainChoice<Message>] = [],
    commands: [PlainChoice<Message>] = [],
    prompt: PlainPrompt<Message> = .choice,
    notice: String? = nil
  ) {
    self.title = title
    self.lines = lines
    self.choices = choices
    self.commands = commands
    self.prompt = prompt
    self.notice = notice
  }

  /// The messages that the page can send without a text, for tests that nothing is out of reach.
  package var reachableMessages: [Message] {
    let fromPrompt: [Message] =
      switch prompt {
      case .confirm(_, let yes, let no): [yes, no]
      case .proceed(let message): [message]
      case .choice, .text, .none: []
      }
    return (choices + commands).filter { $0.disabledReason == nil }.map(\.message) + fromPrompt
  }
}

extension PlainPage {
  /// The same page with another kind of message, as when a screen becomes part of the program.
  package func map<Other>(
    _ transform: @escaping @Sendable (Message) -> Other
  ) -> PlainPage<Other> {
    var page = PlainPage<Other>(
      title: title,
      lines: lines,
      choices: choices.map { $0.map(transform) },
      commands: commands.map { $0.map(transform) },
      prompt: prompt.map(transform),
      notice: notice
    )
    page.words = words
    page.emptyLine = emptyLine.map(transform)
    return page
  }

  /// Commands for bindings: by their letter, or by the name of their key in lower case.
  package static func commands(
    _ bindings: [Binding<Message>],
    keyNames: KeyNames
  ) -> [PlainChoice<Message>] {
    bindings.compactMap { binding in
      guard
        let key = binding.keys.first(where: \.isLetter)
          ?? binding.keys.first(where: { !$0.isDigit })
      else {
        return nil
      }
      return PlainChoice(
        binding.help,
        key: key.isLetter ? keyNames.name(of: key) : keyNames.name(of: key).lowercased(),
        message: binding.message,
        disabledReason: binding.disabledReason
      )
    }
  }
}

extension PlainTextPrompt {
  fileprivate func map<Other>(
    _ transform: @escaping @Sendable (Message) -> Other
  ) -> PlainTextPrompt<Other> {
    var prompt = PlainTextPrompt<Other>(
      hint: hint,
      initial: initial,
      maximumLength: maximumLength
    ) { [message] in transform(message($0)) }
    if let keeping { prompt.keeping = { transform(keeping($0)) } }
    return prompt
  }
}

extension PlainPrompt {
  /// The same prompt with another kind of message.
  package func map<Other>(
    _ transform: @escaping @Sendable (Message) -> Other
  ) -> PlainPrompt<Other> {
    switch self {
    case .choice: .choice
    case .text(let prompt): .text(prompt.map(transform))
    case .confirm(let question, let yes, let no):
      .confirm(question: question, yes: transform(yes), no: transform(no))
    case .proceed(let message): .proceed(transform(message))
    case .none: .none
    }
  }
}

extension Key {
  /// Whether the key is a letter or sign that can be typed on a line; digits choose by number.
  fileprivate var isLetter: Bool {
    if case .character(let character) = self {
      return !character.isWhitespace && !character.isNumber
    }
    return false
  }
}
