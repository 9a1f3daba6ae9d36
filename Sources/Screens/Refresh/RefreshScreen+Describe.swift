package import Interface
internal import ScenarioEngine

extension RefreshScreen {
  package static func describe(
    _ model: RefreshModel,
    in context: AppContext
  ) -> PlainPage<RefreshMessage> {
    let own = RefreshWords.of(context.interfaceLanguage)
    let progress = RefreshText.progress(of: model, in: context)
    var page = PlainPage<RefreshMessage>(
      title: progress.isEmpty ? own.title : "\(own.title) · \(progress)"
    )
    page.lines = RefreshText.blocks(of: model, in: context).plainLines
    let leave = PlainChoice<RefreshMessage>(own.leaveHelp, key: "x", message: .left)
    switch model.stage {
    case .loading:
      page.prompt = .none
      page.commands = [leave]
    case .saving: page.prompt = .none
    case .refused: page.choices = [leave]
    case .recalling:
      page.prompt = .proceed(.recalled)
      page.commands = [leave]
    case .answering, .weighing:
      page.choices = RefreshText.choices(of: model, in: context).enumerated().map {
        PlainChoice($1, message: .chosen($0))
      }
      page.commands = [
        model.stage.isWeighing
          ? PlainChoice(own.changeHelp, key: "x", message: .wentBack) : leave
      ]
    case .unsaved:
      page.choices = [
        PlainChoice(context.words.tryAgainHelp, key: "g", message: .triedAgain), leave,
      ]
    case .explained(let answer, _):
      page.prompt = .proceed(.next)
      let hasEvidence = !RefreshText.explanation(of: answer, in: context).evidence.isEmpty
      page.commands = [
        PlainChoice(
          context.words.evidenceHelp,
          key: "e",
          message: .evidenceOpened,
          disabledReason: hasEvidence ? nil : context.words.noEvidenceHere
        ), leave,
      ]
    case .done:
      page.choices = [
        leave, PlainChoice(own.retentionHelp, key: "%", message: .retentionTurned),
      ]
    }
    return page
  }
}

extension RefreshModel.Stage {
  fileprivate var isWeighing: Bool {
    if case .weighing = self { true } else { false }
  }
}
