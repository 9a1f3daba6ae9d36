internal import Classroom
internal import Interface
internal import PlainText

/// Lists of which a row is taken, lines that are typed, and the register.
extension ConsoleScreen {
  static func updateList(
    _ model: inout Model,
    _ message: Message,
    in context: AppContext
  ) -> [Effect] {
    guard case .list(let list, var state) = model.panel else { return [] }
    let rows = model.rows(of: list, in: context)
    let taken: Int?
    switch message {
    case .moved(let movement):
      state.move(movement, count: rows.count, in: context.views[listView])
      model.panel = .list(list, state)
      return []
    case .rowChosen(let number): taken = rows.indices.contains(number) ? number : nil
    default: taken = state.selection(of: rows.count)
    }
    guard let taken else { return [] }
    var selected = taken
    // Marks are typed, and then Enter takes them all.
    if case .rowChosen = message, case .inquiryMarked = rows[taken].message {
      selected = rows.count - 1
    }
    model.panel = .list(list, ListState(selected: selected, offset: state.offset))
    return take(rows[taken].message, of: list, &model, in: context)
  }

  /// Takes a row; a list of acts closes, one of people, questions or marks stays.
  private static func take(
    _ message: Message,
    of list: ClassPanel.List,
    _ model: inout Model,
    in context: AppContext
  ) -> [Effect] {
    var stays = list == .people || list == .questions
    if case .inquiryMarked = message { stays = true }
    let effects = update(&model, message, in: context)
    let wasRefused = effects.contains { if case .say = $0 { true } else { false } }
    if !stays, !wasRefused { closePanel(&model) }
    return effects
  }

  static func updateLine(
    _ model: inout Model,
    _ message: Message,
    in context: AppContext
  ) -> [Effect] {
    guard case .writing(let writing, var field) = model.panel else { return [] }
    switch message {
    case .edited(let edit):
      field.apply(edit, in: context.views[fieldView])
      model.panel = .writing(writing, field)
      return []
    case .lineEntered(let text): return take(text, as: writing, &model, in: context)
    default: return take(field.text, as: writing, &model, in: context)
    }
  }

  private static func take(
    _ text: String,
    as writing: ClassPanel.Writing,
    _ model: inout Model,
    in context: AppContext
  ) -> [Effect] {
    let line = CleanText.line(text)
    let isEmpty = !line.contains { !$0.isWhitespace }
    let effects: [Effect]
    switch writing {
    case .present:
      guard let number = Int(line.filter { !$0.isWhitespace }) else {
        return [
          .say(context.words.classroom.refused(.presentOutOfRange(ClassSession.possiblePeople)))
        ]
      }
      effects = take(.present(number), &model, in: context)
    case .question where isEmpty: effects = []
    case .question: effects = take(.park(line), &model, in: context)
    case .news where isEmpty:
      effects = model.session.inject == nil ? [] : take(.clearInject, &model, in: context)
    case .news: effects = take(.inject(line), &model, in: context)
    case .name where isEmpty:
      model.panel = .list(.people, ListState())
      return []
    case .name: return add(line, &model, in: context)
    }
    if !effects.contains(where: { if case .say = $0 { true } else { false } }) {
      closePanel(&model)
    }
    return effects
  }

  /// Puts a name into the register; the next one can be typed at once.
  private static func add(
    _ name: String,
    _ model: inout Model,
    in context: AppContext
  ) -> [Effect] {
    do throws(ClassError) {
      try model.register.add(name)
    } catch { return [.say(context.words.classroom.refused(error))] }
    openWriting(.name, &model)
    return [.keepRegister(model.register), .say(context.words.classroom.asked.nameTaken(name))]
  }

  static func register(
    _ message: Message,
    _ model: inout Model,
    _ context: AppContext
  ) -> [Effect] {
    guard !model.session.isFrozen else {
      return [.say(context.words.classroom.refused(.notNow))]
    }
    do throws(ClassError) {
      switch message {
      case .unnamedAdded: try model.register.add()
      case .unnamedRemoved: model.register.removeUnnamed()
      case .nameRemoved(let name): model.register.remove(name)
      default: return []
      }
    } catch { return [.say(context.words.classroom.refused(error))] }
    return [.keepRegister(model.register)]
  }
}
