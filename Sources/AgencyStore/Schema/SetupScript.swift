package import Classroom
internal import PlainText

/// What sets the agency's store up, for an administrator who reads it and runs it with psql.
package enum SetupScript {
  /// The whole script, with the data sheet under which the store is opened.
  package static func text(_ sheet: DataSheet) -> String {
    var text = """
      -- Sets up the agency's store of Signpost, in a database of its own:
      --   createdb signpost
      --   psql --set ON_ERROR_STOP=1 --dbname signpost --file THIS-FILE
      -- All of it is done, or nothing.
      BEGIN;
      SET LOCAL standard_conforming_strings = on;
      SET LOCAL search_path = pg_catalog;


      """
    text += AgencySchema.roles.description + AgencySchema.becomeOwner.description
    for migration in AgencyMigration.all {
      text += migration.script.description
      text += "INSERT INTO signpost.migrations (version, name) VALUES "
      text += "(\(migration.version), \(literal(migration.name.description)));\n"
    }
    let fields = [sheet.purpose, sheet.basis, sheet.recipients].map(literal)
    let end = [String(sheet.days), literal(sheet.filledBy), literal(sheet.filledAt)]
    text += "INSERT INTO signpost.data_sheets"
    text += " (purpose, basis, recipients, days, filled_by, filled_at)\nVALUES (\n  "
    return text + (fields + end).joined(separator: ",\n  ") + ");\nCOMMIT;\n"
  }

  /// A text as SQL writes it where `standard_conforming_strings` is on.
  private static func literal(_ text: String) -> String {
    "'" + CleanText.line(text).replacing("'", with: "''") + "'"
  }
}
