"""English: what is said of a case that comes to another version of its process."""

TEXTS = {
    "why.same version": "The case runs under this version already ({detail}).",
    "why.may not adopt": "{name} may not move a case to another version. That is for {detail}.",
    "why.no grounds": "Say why the case goes on under another version.",
    "why.ended stays": "The case has ended. It stays with the version under which it ended.",
    "why.stranded": "The new version has no stage «{name}», and the case is there or can come there. Say to which of "
    "its stages that leads: {detail}.",
    "why.unknown stage": "There is no stage called «{name}». There are: {detail}.",
    "why.two stages": "«{name}» would be at two stages: {detail}. Say of one of them where it leads.",
    "why.other type": "«{name}» is of another type in the new version, and the case says something in it. Give it "
    "another name there.",
    "why.two in one": "The case holds {detail}, and the new version has «{name}» for all of them. Let `formerly` name "
    "one of them.",
    "why.role empty": "In the new version nobody in the case has the role {name}. If it was called otherwise, say so "
    "there with `formerly`.",
    "why.stage stays": "The new version has the stage «{name}» too, as «{detail}». A move leads a case nowhere "
    "else: that is for actions.",
    "why.stage ends": "«{name}» is an end, and a move ends no case: that is for actions.",
    "why.would be opened": "«{name}» is kept confidential, and in the new version more people would see it. If an "
    "action or a role was called otherwise, say so there with `formerly`.",
    "why.no forgotten": "Somebody has said no to «{name}», and the new version does not know that consent. If it was called "
    "otherwise, say so there with `formerly`.",
    "why.answer forgotten": "«{name}» has been answered, and the new version does not know that consent. If it was called "
    "otherwise, say so there with `formerly`.",
    "why.a right forgotten": "Incident {detail} went against a right that the new version does not know. If its rule was "
    "called otherwise, say so there with `formerly`; or settle the incident first.",
    "why.right forgotten": "Incident {detail} went against the right «{name}», and the new version does not know it. If the "
    "rule was called otherwise, say so there with `formerly`; or settle the incident first.",
    "why.adoption stands": "Entry {name} moved the case to another version, and what came after it rests on that. Move "
    "the case again instead.",
    "entry.led": "(«{source}» led to «{stage}»)",
    "entry.adopted": "The case was moved to version {version}: {reason}",
    "foresight.at": "The case would be at «{stage}».",
    "foresight.ended": "The case would have ended.",
    "foresight.late": "This would be late at once: {what}",
    "foresight.starts": "A limit would start: {rule}, counted from {since} until {date}.",
    "foresight.ends": "A limit would end: {rule}.",
    "foresight.kept": "A limit stays as it was counted: {rule}, {date}. Under the new version it would be {otherwise}.",
    "foresight.unknown.roles": "The new version does not know the role «{title}»: whoever has it cannot act in it any more.",
    "foresight.unknown.facts": "The new version does not know «{title}». What is noted there stays on record.",
    "foresight.unknown.consents": "The new version does not ask for this any more: {title}.",
    "foresight.unknown.actions": "The new version does not have what can be done today: {title}.",
    "foresight.unknown.forms": "The new version does not have the form «{title}».",
    "foresight.unknown.rules": "The new version does not have the rule: {title}.",
    "foresight.unknown.columns": "The new version does not know the column «{value}» of «{title}». What is noted there "
    "stays on record, and is shown no more.",
    "foresight.unknown.choices": (
        "«{title}» says «{value}», which cannot be chosen in the new version, and which its rules do not know. Note it anew."
    ),
    "foresight.wider": "More people may see what is on record: {title} ({roles}).",
    "foresight.wanted": "The new version asks for a consent that was not asked for before: {title}.",
}
