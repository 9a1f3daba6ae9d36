package import Interface

/// The screen that asks whose records are to be used, at a login that several people share.
///
/// It says nothing of anybody but the word that they chose: no dates, no scores.
package enum ProfilesScreen: Screen {
  package typealias Model = ProfilesModel
  package typealias Message = ProfilesMessage
  package typealias Context = AppContext

  /// What the screen asks of the program.
  package enum Effect: Equatable, Sendable {
    /// Use these records.
    case use(ProfileChoice)
    /// Make a profile.
    case make(ProfileName)
    /// Say something.
    case say(String)
    case leave
  }

  static let listView = "profiles"
  static let fieldView = "profile"

  package static func update(
    _ model: inout ProfilesModel,
    _ message: ProfilesMessage,
    in context: AppContext
  ) -> [Effect] {
    switch message {
    case .loaded(let known, let turn):
      (model.known, model.turn) = (known, turn % 1_000)
      model.focusCurrent()
    case .moved(let movement):
      model.list.move(movement, count: model.rowCount, in: context.views[listView])
    case .taken:
      guard let row = model.list.selection(of: model.rowCount) else { return [] }
      guard row > 0 else {
        open(&model, context)
        return []
      }
      return take(row - 1, &model)
    case .profileTaken(let place): return take(place, &model)
    case .namingOpened: open(&model, context)
    case .nameEdited(let edit):
      guard case .naming(var field) = model.stage else { return [] }
      field.apply(edit, in: context.views[fieldView])
      model.stage = .naming(field)
    case .otherSuggested:
      model.turn += 1
      open(&model, context)
    case .nameTaken:
      guard case .naming(let field) = model.stage else { return [] }
      return make(field.text, &model, context)
    case .nameTyped(let text): return make(text, &model, context)
    case .made(let name): return [.use(.named(name))]
    case .refused(let reason):
      // Where nobody can say which there are, a new one can still be tried.
      if model.known == nil { model.known = [] }
      if case .making(let name) = model.stage {
        model.stage = .naming(ProfilesModel.field(name.text))
      }
      return [.say(reason)]
    case .left:
      guard case .choosing = model.stage else {
        model.stage = .choosing
        return []
      }
      return [.leave]
    }
    return []
  }

  private static func take(_ place: Int, _ model: inout ProfilesModel) -> [Effect] {
    guard let known = model.known, known.indices.contains(place) else { return [] }
    model.list.selected = place + 1
    return known[place] == model.current ? [.leave] : [.use(known[place])]
  }

  private static func open(_ model: inout ProfilesModel, _ context: AppContext) {
    let word = model.suggestion(in: context.interfaceLanguage)
    model.stage = .naming(ProfilesModel.field(word))
  }

  private static func make(
    _ typed: String,
    _ model: inout ProfilesModel,
    _ context: AppContext
  ) -> [Effect] {
    let words = ProfileWords.of(context.interfaceLanguage)
    do throws(ProfileNameProblem) {
      let name = try ProfileName(typed: typed)
      guard !model.names.contains(name) else { return [.say(words.exists(name.text))] }
      model.stage = .making(name)
      return [.make(name)]
    } catch { return [.say(words.problem(error))] }
  }

  package static func focusedField(in model: ProfilesModel) -> FieldFocus<ProfilesMessage>? {
    guard case .naming = model.stage else { return nil }
    return FieldFocus(isMultiline: false) { .nameEdited($0) }
  }

  // MARK: - Keys

  package static func bindings(
    for model: ProfilesModel,
    in context: AppContext
  ) -> [Binding<ProfilesMessage>] {
    if case .choosing = model.stage { return choosing(model, context) }
    let words = ProfileWords.of(context.interfaceLanguage)
    var isMaking = false
    if case .making = model.stage { isMaking = true }
    let busy = isMaking ? words.looking : nil
    return [
      Binding(
        [.enter],
        words.make,
        help: words.makeHelp,
        message: .nameTaken,
        disabledReason: busy
      ),
      Binding(
        [.tab],
        words.otherWord,
        help: words.otherWordHelp,
        message: .otherSuggested,
        disabledReason: busy
      ),
      Binding(
        [.escape],
        context.words.back,
        help: context.words.backHelp,
        message: .left,
        disabledReason: busy
      ),
    ]
  }

  private static func choosing(
    _ model: ProfilesModel,
    _ context: AppContext
  ) -> [Binding<ProfilesMessage>] {
    let words = ProfileWords.of(context.interfaceLanguage)
    let wait = model.known == nil ? words.looking : nil
    let take = Binding<ProfilesMessage>(
      [.enter],
      context.words.choose,
      help: words.useHelp,
      message: .taken,
      disabledReason: wait
    )
    let digits = (model.known ?? []).prefix(9).enumerated().map { place, choice in
      Binding<ProfilesMessage>(
        [.character(Character("\(place + 1)"))],
        context.words.choose,
        help: choice.name?.text ?? words.own,
        message: .profileTaken(place),
        showsInStatusLine: false
      )
    }
    let new = Binding<ProfilesMessage>(
      [.character("A")],
      words.new,
      help: words.newHelp,
      message: .namingOpened,
      disabledReason: wait,
      opensMenu: true
    )
    let back = Binding<ProfilesMessage>(
      [.escape, .character("x")],
      context.words.back,
      help: context.words.backHelp,
      message: .left
    )
    return [take] + digits + [new] + (model.isAtStart ? [] : [back])
      + context.words.movements(help: context.words.moveHelp) { ProfilesMessage.moved($0) }
  }
}
