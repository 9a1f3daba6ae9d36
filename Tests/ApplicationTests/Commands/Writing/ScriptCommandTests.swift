import Foundation
import Screens
import Testing

@testable import Application

struct ScriptCommandTests {
  let folder = TemporaryFolder()

  private func script(_ arguments: String...) throws -> Ran {
    let path = try folder.write(try Repository.example().utf8, to: "a.json")
    return signpost(["script", path] + arguments, in: folder)
  }

  @Test func `A case is told step by step, without its keys`() throws {
    let ran = try script()
    #expect(ran.code == 0, "\(ran.complaints)")
    #expect(ran.lines.first == "# The locked desk")
    // A section for what is said of the case, and one for each of nine steps.
    #expect(ran.lines.count { $0.hasPrefix("## ") } == 10)
    #expect(
      ran.lines.contains("> **Emil:** I've got new mates. They say what nobody dares to say.")
    )
    #expect(ran.lines.contains("**tell-leader:** Tell your leader tonight what you saw."))
    // What an answer sets in motion, and what a way depends on, tell how good it was.
    #expect(ran.lines.contains("- takes 15 minutes"))
    #expect(ran.lines.contains("- goes on to do-or-dont, depending on what was done before"))
    #expect(ran.lines.contains("- depending on what was done before"))
    #expect(!ran.text.contains("told-leader") && !ran.text.contains("trust"))
    #expect(!ran.text.contains("The doubt is shared") && !ran.text.contains("Key"))
    #expect(!ran.text.contains("It shares the doubt the same day."))
  }

  @Test func `With keys every answer has its reason`() throws {
    let ran = try script("--keys")
    #expect(ran.text.contains("**Key:** H1 3, H3 3. It shares the doubt the same day."))
    #expect(ran.lines.contains("- sets told-leader; trust +1; takes 15 minutes"))
    #expect(
      ran.lines.contains("- goes on to do-or-dont, only where told-leader and (trust \\>= 1)")
    )
    #expect(ran.lines.contains("- only where not told-leader"))
    #expect(ran.text.contains("**Key:** H1 0, H3 0, K5. Searching is not the club's task."))
    #expect(ran.text.contains("T1/T2 only where asked-emil; T1. One thing to check"))
    #expect(ran.text.contains("\\[cde-signs-two-tier\\]"))
    #expect(ran.text.contains("protected. Looks are never a sign."))
  }

  @Test func `It speaks the language asked for`() throws {
    let ran = try script("--lang", "da", "--format", "text")
    #expect(ran.lines.first == "Den låste skuffe")
    #expect(ran.lines.contains("CASEN"))
    #expect(ran.lines.contains("tell-leader: Fortæl din leder i aften, hvad du så."))
  }

  @Test func `As a page it needs nothing from elsewhere, and no text can break out`() throws {
    let text = try Repository.example().replacing("I've got new mates.", with: "<b>New</b> & more.")
    let path = try folder.write(text.utf8, to: "b.json")
    let ran = signpost("script", "--keys", "--format", "html", path, in: folder)
    #expect(ran.code == 0, "\(ran.complaints)")
    #expect(ran.lines.first == "<!DOCTYPE html>" && ran.lines.last == "</html>")
    #expect(ran.lines.contains("<html lang=\"en\">"))
    // The case, and a section for each of nine steps with one for the whole.
    #expect(ran.text.matches(of: /<h1>The locked desk<\/h1>/).count == 1)
    #expect(ran.text.matches(of: /<h2>/).count == 10)
    #expect(ran.text.contains("<b>Emil: </b>&lt;b&gt;New&lt;/b&gt; &amp; more."))
    #expect(ran.text.contains("<b>Key: </b>H1 3, H3 3. It shares the doubt the same day."))
    #expect(ran.text.contains("default-src 'none'"))
    #expect(ran.text.matches(of: /(src|href)=|<script/).isEmpty)
  }

  @Test func `It is written into a file, in the format of its ending`() throws {
    let page = folder.file("a.html")
    let ran = try script("--output", page)
    #expect(ran.code == 0, "\(ran.complaints)")
    #expect(ran.text.contains(page))
    #expect(try String(contentsOfFile: page, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
    // What is there is not written over, and an ending that says nothing is refused.
    #expect(try script("--output", page).code == 73)
    #expect(try script("--output", folder.file("a.doc")).code == 64)
    let plain = folder.file("script")
    #expect(try script("--output", plain).code == 0)
    #expect(try String(contentsOfFile: plain, encoding: .utf8).hasPrefix("# The locked desk"))
  }

  @Test func `Every shipped case can be told in both languages`() {
    for entry in ScenarioLibrary().contents().entries {
      for language in ["en", "da"] {
        let ran = signpost("script", "--keys", entry.id, "--lang", language, in: folder)
        #expect(ran.code == 0)
        #expect(ran.lines.count > 50, "\(entry.id)")
      }
    }
  }

  @Test func `A case that is not there is refused`() {
    #expect(signpost("script", "nothing", in: folder).code == 64)
    #expect(signpost("script", in: folder).code == 64)
    #expect(signpost("script", "--format", "json", "quiet-hours", in: folder).code == 64)
  }
}
