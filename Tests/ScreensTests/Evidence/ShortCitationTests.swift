import ScenarioEngine
import Testing

@testable import Screens

@Suite struct ShortCitationTests {
  @Test(
    arguments: [
      ("Monahan, J. (2012). The individual risk assessment.", "empirical", "Monahan 2012"),
      ("Meloy, J. R., & Gill, P. (2016). The lone-actor.", "empirical", "Meloy & Gill 2016"),
      (
        "Lösel, F., King, S., Bender, D., & Jugl, I. (2018). Protective factors.", "review",
        "Lösel et al. 2018"
      ),
      (
        "van de Weert, A., & Eijkman, Q. A. M. (2019). Early detection.", "empirical",
        "van de Weert & Eijkman 2019"
      ),
      (
        "Pearce, J. M., Lindekilde, L., & Parker, D. Understanding staff.", "empirical",
        "Pearce et al."
      ),
      (
        "Danish Security and Intelligence Service (PET). Prevention [web page].", "policy",
        "PET, \"Prevention\""
      ),
      (
        "CDE. Are you worried? / Her kan du henvende dig. stopekstremisme.dk.", "policy",
        "CDE, \"Are you worried?\""
      ),
      (
        "Federal Bureau of Investigation, Behavioral Analysis Unit. (2019). A study.", "x",
        "Federal Bureau of Investigation 2019"
      ),
      ("Council of Europe, Co-operation (PC-CP). (2016). Handbook.", "x", "Council of Europe 2016"),
      ("Home Office. (2023, December). Channel duty guidance.", "policy", "Home Office 2023"),
      ("B.T. (2022, September-October). Alvorlige fejl.", "x", "B.T. 2022"),
      ("Regulation (EU) 2016/679 (GDPR), article 5.", "law", "GDPR"),
      (
        "Directive (EU) 2016/680 (Law Enforcement Directive), article 7.", "law",
        "Directive (EU) 2016/680"
      ),
      ("Retsplejeloven (Danish Act) s. 115, as amended (2015-16).", "law", "Retsplejeloven"),
      (
        "[Author names not shown] (2023). A meta-analysis on the link between.", "x",
        "\"A meta-analysis on the …\" 2023"
      ),
    ]
  )
  func `a source is named as running text names it`(
    citation: String,
    kind: String,
    short: String
  ) {
    let source = Evidence(
      id: "id",
      citation: citation,
      kind: kind,
      strength: "B",
      strengthReason: .empty,
      finding: .empty,
      caveat: .empty,
      link: "",
      check: .read,
      checkNote: ""
    )
    #expect(ShortCitation(of: source, andOthers: "et al.").text == short)
  }
}
