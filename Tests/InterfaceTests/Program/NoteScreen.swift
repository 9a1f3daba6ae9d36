import Interface

/// A small screen for tests: a list of notes, a field for a new one, and saving.
enum NoteScreen: Screen {
  struct Model: Equatable, Sendable {
    var notes: [String] = []
    var list = ListState()
    var field: FieldState?
    var isSaving = false
    var isFinished = false
    var notice: String?
  }

  enum Message: Equatable, Sendable {
    case moved(Movement)
    case writingStarted
    case fieldEdited(FieldEdit)
    case noteWritten(String)
    case noteKept(String)
    case helpAsked
    case writingStopped
    case deleted(Int)
    case saveAsked
    case saved
    case quitAsked
    case ticked
  }

  enum Effect: Equatable, Sendable {
    case save([String])
  }

  struct Context: ScreenContext {
    var views = ViewReport()
  }

  static func update(
    _ model: inout Model,
    _ message: Message,
    in context: Context
  ) -> [Effect] {
    model.notice = nil
    switch message {
    case .moved(let movement):
      model.list.move(movement, count: model.notes.count, in: context.views["notes"])
    case .writingStarted: model.field = FieldState(isMultiline: true, maximumLength: 50)
    case .fieldEdited(let edit): model.field?.apply(edit, in: context.views["field"])
    case .noteWritten(let text):
      model.notes.append(text)
      model.field = nil
    case .noteKept(let text):
      model.field = FieldState(text, isMultiline: true, maximumLength: 50)
    case .helpAsked: model.notice = "Nobody helps."
    case .writingStopped:
      if let field = model.field { model.notes.append(field.text) }
      model.field = nil
    case .deleted(let number): model.notes.remove(at: number)
    case .saveAsked:
      model.isSaving = true
      return [.save(model.notes)]
    case .saved:
      model.isSaving = false
      model.notice = "Saved."
    case .quitAsked: model.isFinished = true
    case .ticked: model.notice = "An hour has passed."
    }
    return []
  }

  static func bindings(for model: Model, in context: Context) -> [Binding<Message>] {
    if model.field != nil {
      return [
        Binding([.escape], "Done", help: "Keeps the note.", message: .writingStopped),
        Binding([.character("h")], "Help", help: "Asks for help.", message: .helpAsked),
        Binding(
          [.character("s")],
          "Save",
          help: "Saves the notes.",
          message: .saveAsked,
          disabledReason: "a note is being written"
        ),
      ]
    }
    let reason = model.notes.isEmpty ? "there is no note" : nil
    let moves = Movement.allCases.map { movement in
      Binding(movement.keys, "Move", help: "Moves.", message: Message.moved(movement))
    }
    return moves + [
      Binding([.character("n")], "New", help: "Writes a note.", message: .writingStarted),
      Binding(
        [.character("s"), .control("s")],
        "Save",
        help: "Saves the notes.",
        message: .saveAsked,
        disabledReason: reason
      ),
      Binding([.character("q")], "Quit", help: "Ends.", message: .quitAsked),
    ]
  }

  static func focusedField(in model: Model) -> FieldFocus<Message>? {
    model.field == nil ? nil : FieldFocus(isMultiline: true) { .fieldEdited($0) }
  }

  static func draw(_ model: Model, in context: Context, on canvas: inout Canvas) {
    if let field = model.field {
      TextField(name: "field", state: field, moreWord: "more").draw(on: &canvas)
    } else {
      let items = model.notes.map { ListItem(StyledText($0)) }
      ListView(name: "notes", items: items, state: model.list, moreWord: "more").draw(on: &canvas)
    }
  }

  static func describe(_ model: Model, in context: Context) -> PlainPage<Message> {
    let commands = PlainPage.commands(
      bindings(for: model, in: context).filter { $0.label != "Move" },
      keyNames: .english
    )
    if model.field != nil {
      return PlainPage(
        title: "New note",
        commands: commands,
        prompt: .text(
          PlainTextPrompt(
            hint: "Write the note.",
            initial: model.field?.text ?? "",
            maximumLength: 50,
            keeping: { .noteKept($0) }
          ) { .noteWritten($0) }
        ),
        notice: model.notice
      )
    }
    return PlainPage(
      title: "Notes",
      lines: model.notes.map { .text($0) },
      choices: model.notes.indices.map {
        PlainChoice("Delete \(model.notes[$0])", message: .deleted($0))
      },
      commands: commands,
      prompt: .choice,
      notice: model.notice
    )
  }
}

/// A program of the one screen.
struct NoteProgram: Program {
  var model = NoteScreen.Model()
  var context = NoteScreen.Context()
  var nextDeadline: Instant?
  private(set) var inputs: [ProgramInput<NoteScreen.Message>] = []

  var isFinished: Bool { model.isFinished }

  mutating func handle(
    _ input: ProgramInput<NoteScreen.Message>,
    at now: Instant
  ) -> [NoteScreen.Effect] {
    inputs.append(input)
    switch input {
    case .message(let message): return NoteScreen.update(&model, message, in: context)
    case .deadline:
      nextDeadline = nil
      return NoteScreen.update(&model, .ticked, in: context)
    case .event(.key(let key)):
      guard case .message(let message) = NoteScreen.outcome(of: key, in: model, context) else {
        return []
      }
      return NoteScreen.update(&model, message, in: context)
    case .event(.endOfInput):
      let effects = NoteScreen.update(&model, .saveAsked, in: context)
      model.isFinished = true
      return effects
    case .event: return []
    }
  }

  func draw(on canvas: inout Canvas) { NoteScreen.draw(model, in: context, on: &canvas) }
  mutating func remember(_ views: ViewReport) -> Bool {
    context.views = views
    return false
  }
  func describe() -> PlainPage<NoteScreen.Message> { NoteScreen.describe(model, in: context) }
}

/// A runner that answers a save when it is told to.
final class NoteRunner: EffectRunner {
  let mailbox: Mailbox<NoteScreen.Message>
  private(set) var started: [NoteScreen.Effect] = []
  private var waiting = 0
  var answersAtOnce = true

  init(mailbox: Mailbox<NoteScreen.Message>) {
    self.mailbox = mailbox
  }

  var isDrained: Bool { waiting == 0 }

  func start(_ effect: NoteScreen.Effect) {
    started.append(effect)
    waiting += 1
    if answersAtOnce { answer() }
  }

  func answer() {
    guard waiting > 0 else { return }
    waiting -= 1
    mailbox.post(.saved)
  }
}
