internal import ClassLine
internal import Interface

/// A trainee's terminal in a hosted class.
extension AppModel {
  /// Whether the program is a terminal of a class, and so has no other screens.
  var isJoined: Bool {
    if case .join = route { true } else { false }
  }

  mutating func updateJoin(_ message: JoinMessage) -> [Effect] {
    guard case .join(var model) = route else { return [] }
    let page = (model.page?.turn, model.page?.content)
    let effects = JoinScreen.update(&model, message, in: context)
    // How long the new page is, only its first frame tells.
    if page.0 != model.page?.turn || page.1 != model.page?.content {
      context.views[JoinScreen.textView] = nil
      context.views[JoinScreen.listView] = nil
    }
    routes[routes.count - 1] = .join(model)
    return effects.map { effect -> Effect? in
      switch effect {
      case .send(let message): return .tellClass(message)
      case .look: return .waitForClass
      case .save(let name, let text): return .saveFile(name: name, text: text)
      case .say(let text):
        notice = text
        return nil
      }
    }.compactMap(\.self)
  }
}
