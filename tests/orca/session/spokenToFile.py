# A speech server for Orca 43 that speaks into a file: a line of JSON for everything that would be said, with the language that it has.
import json
import os
import time

from gi.repository import GLib
from orca import acss, chnames, event_manager, speech_generator, speechserver
from orca.speechserver import SayAllContext, VoiceFamily

FILE = os.environ["SPOKEN_FILE"]
# While this file is there, a page that has loaded is not read from its top by itself.
HOLD = FILE + ".hold"
# "1" while Orca has events left to look at.
BUSY = FILE + ".busy"


def with_language(make_voice):
    """Orca 43.1 asks what language a text is in, and then forgets it: here the voice is told."""

    def voice(self, key=None, **arguments):
        made = make_voice(self, key, **arguments)
        language = arguments.get("language")
        if language:
            family = dict(made[0].get(acss.ACSS.FAMILY) or {})
            family[VoiceFamily.LANG] = language
            family[VoiceFamily.DIALECT] = arguments.get("dialect")
            made[0] = acss.ACSS(made[0])
            made[0][acss.ACSS.FAMILY] = VoiceFamily(family)
        return made

    return voice


speech_generator.SpeechGenerator.voice = with_language(speech_generator.SpeechGenerator.voice)


class SpeechServer(speechserver.SpeechServer):
    """The one server there is. What a subclass must have is in orca/speechserver.py."""

    only = None

    @staticmethod
    def getFactoryName():
        return "A file"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        if SpeechServer.only is None:
            SpeechServer.only = SpeechServer()
        return SpeechServer.only

    @staticmethod
    def shutdownActiveServers():
        SpeechServer.only = None

    def __init__(self):
        super().__init__()
        self.file = open(FILE, "a", buffering=1, encoding="utf-8")
        self.reading = 0
        self.was_busy = None
        self.write("ready", "")
        GLib.timeout_add(40, self.tell_whether_busy)

    def tell_whether_busy(self):
        busy = not event_manager.getManager()._eventQueue.empty()
        if busy != self.was_busy:
            self.was_busy = busy
            with open(BUSY, "w", encoding="utf-8") as file:
                file.write(str(int(busy)))
        return True

    def write(self, kind, text, voice=None):
        family = (voice or {}).get("family") or {}
        line = {"kind": kind, "text": text, "language": family.get("lang") or ""}
        self.file.write(json.dumps(line, ensure_ascii=False) + "\n")

    def getInfo(self):
        return ["spokenToFile", "spokenToFile"]

    def getVoiceFamilies(self):
        return [VoiceFamily({"name": "file", "lang": "sv", "dialect": "SE"})]

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            self.write("say", text, acss)

    def speakCharacter(self, character, acss=None):
        self.write("say", chnames.getCharacterName(character), acss)

    def speakKeyEvent(self, event, acss=None):
        pass

    def sayAll(self, utterances, progress):
        if os.path.exists(HOLD):
            return
        self.reading += 1
        GLib.idle_add(self.read_on, utterances, progress, self.reading)

    def read_on(self, utterances, progress, reading):
        """One piece at a time, as a voice would, so that Orca's place in the page moves along."""
        if reading != self.reading:
            return False
        try:
            context, voice = next(utterances)
        except StopIteration:
            return False
        self.write("read", context.utterance, voice)
        for place, what in ((context.startOffset, SayAllContext.PROGRESS), (context.endOffset, SayAllContext.COMPLETED)):
            context.currentOffset = place
            progress(context.copy(), what)
        GLib.idle_add(self.read_on, utterances, progress, reading)
        return False

    def stop(self):
        self.reading += 1

    def shutdown(self):
        pass

    def reset(self, text=None, acss=None):
        pass

    def list_output_modules(self):
        return ("spokenToFile",)
