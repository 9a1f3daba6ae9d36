package import Interface

/// The keys of the debrief.
extension DebriefScreen {
  package static func bindings(
    for model: DebriefModel,
    in context: AppContext
  ) -> [Binding<DebriefMessage>] {
    [readingOn(model, context)] + turning(context.words) + acting(model, context.words)
      + jumping(model, context.words)
      + [
        Binding(
          [.escape, .character("x")],
          context.words.debrief.closeDebrief,
          help: context.words.debrief.closeDebriefHelp,
          message: .left
        )
      ] + moving(context.words)
  }

  private static func readingOn(
    _ model: DebriefModel,
    _ context: AppContext
  ) -> Binding<DebriefMessage> {
    let (number, section) = model.current
    let hasMore = section.map == nil && context.views[textView]?.hasMoreBelow == true
    let isAtEnd = number == model.sections.count - 1 && !hasMore
    return Binding(
      [.enter, .character(" ")],
      context.words.debrief.readOn,
      help: context.words.debrief.readOnHelp,
      message: .readOn,
      disabledReason: isAtEnd ? context.words.debrief.endOfDebrief : nil
    )
  }

  private static func turning(_ words: Words) -> [Binding<DebriefMessage>] {
    [
      Binding(
        [.tab, .right],
        words.debrief.nextSection,
        help: words.debrief.nextSectionHelp,
        message: .turned(1)
      ),
      Binding(
        [.backTab, .left],
        words.debrief.sectionBefore,
        help: words.debrief.sectionBeforeHelp,
        message: .turned(-1),
        showsInStatusLine: false
      ),
    ]
  }

  /// What can be done with the section on the screen, and with the whole.
  private static func acting(
    _ model: DebriefModel,
    _ words: Words
  ) -> [Binding<DebriefMessage>] {
    let (number, section) = model.current
    let turn = model.explorableTurn
    return [
      Binding(
        [.character("e")],
        words.evidence,
        help: words.evidenceHelp,
        message: .evidenceOpened(number),
        disabledReason: section.evidence.isEmpty ? words.noEvidenceHere : nil,
        opensMenu: true
      ),
      Binding(
        [.character("w")],
        words.debrief.playOn,
        help: words.debrief.playOnHelp,
        message: .exploreChosen(fromTurn: turn ?? -1),
        disabledReason: turn == nil ? words.debrief.noDecisionHere : nil
      ),
      Binding(
        [.character("p")],
        words.debrief.saving.savePage,
        help: words.debrief.saving.savePageHelp,
        message: .saveChosen(.html)
      ),
      Binding(
        [.character("P")],
        words.debrief.saving.saveMarkdown,
        help: words.debrief.saving.saveMarkdownHelp,
        message: .saveChosen(.markdown),
        showsInStatusLine: false
      ),
    ]
  }

  /// The ways to a part of the debrief, since there are many sections.
  private static func jumping(
    _ model: DebriefModel,
    _ words: Words
  ) -> [Binding<DebriefMessage>] {
    let groups = DebriefSection.Group.allCases.compactMap { group in
      model.firstSection(of: group).map { (group, $0) }
    }
    return [
      Binding(
        [.character("m")],
        words.debrief.toMap,
        help: words.debrief.toMapHelp,
        message: .wentTo(model.mapSection ?? -1),
        disabledReason: model.mapSection == nil ? words.debrief.noMap : nil
      )
    ]
      + groups.enumerated().map { place, group in
        Binding(
          [.character(Character("\(place + 1)"))],
          words.debrief.toGroup(place + 1),
          help: words.debrief.toGroupHelp(words.debrief.group(group.0)),
          message: .wentTo(group.1),
          showsInStatusLine: false
        )
      }
  }

  private static func moving(_ words: Words) -> [Binding<DebriefMessage>] {
    words.movements(help: words.scrollHelp) { .moved($0) }
  }
}
