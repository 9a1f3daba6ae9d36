internal import ScenarioEngine

extension PlayModel {
  /// The question that can be answered now; none while there is only something to read.
  package func ask(in context: AppContext) -> Ask? {
    guard case .answering = stage else { return nil }
    return question(in: context)
  }

  /// The question that the screen shows: also while its answer is written to disk.
  func shownQuestion(in context: AppContext) -> Ask? {
    switch stage {
    case .answering: return question(in: context)
    case .submitting(let decision):
      switch decision {
      case .read, .choose, .bestWorst, .report: return nil
      case .identify, .questions, .urgency, .sort, .rate: return question(in: context)
      }
    default: return nil
    }
  }

  /// The question of the step, whether or not it can be answered now.
  func question(in context: AppContext) -> Ask? {
    switch (input, step.task) {
    case (.assign(let input), .identify(let task)): return askMarks(task, input, context)
    case (.assign(let input), .handle(let task)): return askValues(task, input, context)
    case (.pick(let input), .questions(let task)):
      return askPicks(
        prompt: context.line(task.prompt),
        input,
        context
      ) { context.line(task.questions[$0].text) }
    case (.choose(let input), .urgency(let prompt)): return askUrgency(prompt, input, context)
    case (.choose(let input), .handle(let task)): return askOption(task, input, context)
    case (.report(let input), .report(let task)): return askReport(task, input, context)
    default: return nil
    }
  }

  private func askMarks(_ task: IdentifyTask, _ input: AssignInput, _ context: AppContext) -> Ask {
    let place = input.focused ?? 0
    let subject = context.line(task.observations[place].text)
    let reason = input.isComplete ? nil : context.words.stillOpen(input.open)
    if input.awaitsSureness {
      var ask = Ask(
        prompt: context.words.howSure,
        choices: Sureness.forMarks.map { Ask.Choice(context.words.sureness($0)) },
        layout: .bar,
        subject: subject,
        openReason: context.words.answerHowSure,
        entersWhole: true
      )
      ask.barLead = context.words.howSure
      return ask
    }
    let answers = ObservationAnswer.allCases.enumerated().map { number, answer in
      Ask.Choice(
        context.words.answerLong(answer),
        short: context.words.answer(answer),
        isChosen: input.values[place] == number,
        leadsOn: input.asksSureness.contains(number)
      )
    }
    return Ask(
      prompt: context.line(task.prompt),
      choices: answers,
      layout: .bar,
      subject: subject,
      openReason: reason,
      entersWhole: true
    )
  }

  private func askValues(_ task: HandleTask, _ input: AssignInput, _ context: AppContext) -> Ask {
    let place = input.focused ?? 0
    let labels =
      task.ask == .rate
      ? (1...5).map { (context.words.rating($0), context.words.play.rating($0)) }
      : Decision.SortAnswer.allCases.map { context.sorted($0, in: task) }.map { ($0, $0) }
    return Ask(
      prompt: context.line(task.prompt),
      choices: labels.enumerated().map { number, label in
        Ask.Choice(label.0, short: label.1, isChosen: input.values[place] == number)
      },
      layout: .bar,
      subject: context.line(task.options[place].text),
      openReason: input.isComplete
        ? nil : context.words.stillOpen(input.open),
      entersWhole: true
    )
  }

  func askPicks(
    prompt: String,
    _ input: PickInput,
    _ context: AppContext,
    text: (Int) -> String
  ) -> Ask {
    Ask(
      prompt: prompt,
      choices: input.places.map {
        Ask.Choice(text($0), isChosen: input.picked.contains($0), leadsOn: true)
      },
      layout: .list,
      entersWhole: true
    )
  }

  private func askUrgency(
    _ prompt: LocalizedText,
    _ input: ChooseInput,
    _ context: AppContext
  ) -> Ask {
    let (tierThen, sureThen) =
      if case .urgency(let tier, let sureness) = earlierAnswer { (tier as Tier?, sureness) } else {
        (nil, nil)
      }
    let chosenThen = context.words.explore.chosenThen
    guard let tier = input.first.flatMap(Tier.init) else {
      return Ask(
        prompt: context.line(prompt),
        choices: Tier.allCases.map {
          Ask.Choice(context.words.tierLong($0), remark: $0 == tierThen ? chosenThen : nil)
        },
        layout: .list,
        entersWhole: false
      )
    }
    return Ask(
      prompt: context.words.howSure,
      choices: Sureness.allCases.map {
        Ask.Choice(
          context.words.sureness($0),
          remark: tier == tierThen && $0 == sureThen ? chosenThen : nil
        )
      },
      layout: .list,
      subject: context.words.tierLong(tier),
      entersWhole: false
    )
  }

  private func askOption(_ task: HandleTask, _ input: ChooseInput, _ context: AppContext) -> Ask {
    let prompt = context.line(task.prompt)
    let options = input.places.map { place in
      let isTaken = input.first == place
      return Ask.Choice(
        context.line(task.options[place].text),
        isChosen: isTaken,
        closedReason: isTaken ? context.words.namedBest : nil,
        remark: remark(onOption: place, context),
        leadsOn: task.ask == .bestWorst && input.first == nil
      )
    }
    guard task.ask == .bestWorst else {
      return Ask(prompt: prompt, choices: options, layout: .list, entersWhole: false)
    }
    return Ask(
      prompt: "\(prompt) \(input.first == nil ? context.words.nameBest : context.words.nameWorst)",
      choices: options,
      layout: .list,
      entersWhole: false
    )
  }
}
