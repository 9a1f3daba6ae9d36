internal import ScenarioEngine

/// One question as it stands: from it come the keys of the full screen and the numbered choices of
/// plain mode, so that the two cannot drift.
package struct Ask: Equatable, Sendable {
  /// One answer that can be given by its number.
  package struct Choice: Equatable, Sendable {
    /// The words.
    package let label: String
    /// A short form for the bar of answers.
    package let short: String
    /// Whether it is what stands now.
    package let isChosen: Bool
    /// Why it cannot be taken now; none where it can.
    package let closedReason: String?
    /// What is said beside it, as that it was chosen the first time; none where nothing is.
    package let remark: String?
    /// Whether a further answer about the same follows it that can still be changed: how sure, the
    /// worst, another tick.
    package let leadsOn: Bool

    /// Makes a choice.
    package init(
      _ label: String,
      short: String? = nil,
      isChosen: Bool = false,
      closedReason: String? = nil,
      remark: String? = nil,
      leadsOn: Bool = false
    ) {
      self.label = label
      self.short = short ?? label
      self.isChosen = isChosen
      self.closedReason = closedReason
      self.remark = remark
      self.leadsOn = leadsOn
    }
  }

  /// How the choices are shown on a full screen.
  package enum Layout: Equatable, Sendable {
    /// The choices are a list of their own.
    case list
    /// The choices are a bar below a list of items.
    case bar
  }

  /// The question.
  package var prompt: String
  /// The answers, numbered from 1.
  package var choices: [Choice]
  /// How the choices are shown.
  package var layout: Layout
  /// The item that the choices are about; empty where they answer the prompt itself.
  package var subject = ""
  /// What stands before the answers on their bar; empty where the prompt says it.
  package var barLead = ""
  /// Why the answer cannot be handed in yet; none where it can.
  package var openReason: String?
  /// Whether Enter hands in the whole answer; else it takes the choice with the focus.
  package var entersWhole: Bool

  /// Makes a question.
  package init(
    prompt: String,
    choices: [Choice],
    layout: Layout,
    subject: String = "",
    openReason: String? = nil,
    entersWhole: Bool
  ) {
    self.prompt = prompt
    self.choices = choices
    self.layout = layout
    self.subject = subject
    self.openReason = openReason
    self.entersWhole = entersWhole
  }
}
