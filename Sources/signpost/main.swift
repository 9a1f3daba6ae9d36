import Application

Signpost.main()
