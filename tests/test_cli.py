import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path
from runpy import run_module

import pytest

from victim_protocol.cli import main

ROOT = Path(__file__).parents[1]
CASES = ROOT / "tests" / "cases"
POOR = CASES / "adult_poor_household.toml"
YEAR = ROOT / "examples" / "cases" / "lang_son_2017"
PERSON = '[person.p1]\ncitizenship = "viet_nam"\n'
CERTIFIED = PERSON + '[[entry]]\nday = 2017-03-20\nevent = "certified"\n'


@pytest.fixture
def write(tmp_path: Path) -> "Write":
    return Write(tmp_path)


class Write:
    """Writes case files into a folder of the test."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, name: str, text: str) -> str:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return str(path)


class TestAssess:
    """Each file is answered on the day given, or on the days it asks about."""

    def test_on_the_days_of_the_file(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["assess", str(POOR)]) == 0
        out = capsys.readouterr().out
        assert out.count("== An adult of a poor household") == 3
        assert out.index("Ngày hỏi 25/03/2017") < out.index("Ngày hỏi 10/05/2017")

    def test_on_a_day(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["assess", "--on", "2017-05-10", "--lang", "en", str(POOR)]) == 0
        out = capsys.readouterr().out
        assert out.count("== ") == 1
        assert "Owed: at least 2,180,000 đồng." in out

    def test_a_file_without_a_title_is_called_by_its_name(
        self, write: Write, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["assess", "--on", "2017-05-10", write("one.toml", CERTIFIED)]) == 0
        assert capsys.readouterr().out.startswith("== one.toml\n")

    def test_folders_below_folders_and_each_file_once(self, write: Write, capsys: pytest.CaptureFixture[str]) -> None:
        inner = write("a/b/one.toml", CERTIFIED)
        write("a/two.toml", "\ufeff" + CERTIFIED)
        write("a/readme.txt", "no case")
        assert main(["assess", "--on", "2017-05-10", inner, str(write.folder / "a"), inner]) == 0
        assert capsys.readouterr().out.count("== ") == 2

    def test_json_is_one_list(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["assess", "--json", str(POOR), str(CASES / "before_the_amounts.toml")]) == 0
        answers = json.loads(capsys.readouterr().out)
        assert [answer["on"] for answer in answers] == [
            "2017-03-25",
            "2017-05-10",
            "2017-05-12",
            "2013-09-10",
            "2013-11-14",
        ]
        assert answers[0]["title"].startswith("An adult")

    def test_json_of_a_file_without_a_title(self, write: Write, capsys: pytest.CaptureFixture[str]) -> None:
        broken, whole = write("broken.toml", "x ="), write("one.toml", CERTIFIED)
        assert main(["assess", "--json", "--on", "2017-05-10", broken, whole]) == 3
        assert [answer["title"] for answer in json.loads(capsys.readouterr().out)] == ["one.toml"]

    def test_json_of_nothing(self, write: Write, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["assess", "--json", write("broken.toml", "x =")]) == 3
        assert json.loads(capsys.readouterr().out) == []

    def test_a_summary_takes_the_last_day_of_each_file(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["assess", "--summary", "--lang", "en", str(POOR)]) == 0
        out = capsys.readouterr().out
        assert "Person p1, 25/03/2017" in out
        assert "Persons: 1 (victims: 1," in out

    def test_a_summary_of_nothing(self, write: Write, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["assess", "--summary", write("broken.toml", "x =")]) == 3
        assert capsys.readouterr().out == ""


class TestCases:
    """Answers are compared with those that files expect."""

    def test_no_difference(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["cases", str(POOR)]) == 0
        assert capsys.readouterr().out == "hồ sơ: 1, câu hỏi: 3, điểm khác: 0\n"

    def test_differences(self, write: Write, capsys: pytest.CaptureFixture[str]) -> None:
        path = write(
            "one.toml",
            CERTIFIED
            + "[[ask]]\nday = 2017-05-10\n[ask.expect]\nnot_modelled = true\n"
            + "[[ask]]\nday = 2017-05-10\n[ask.expect]\nowed = { low = 5, high = 6 }\npossible = { low = 7 }\n"
            + "standing.victim = 'fails'\n",
        )
        assert main(["cases", "--lang", "en", path]) == 1
        assert capsys.readouterr().out.splitlines() == [
            f"{path}: ask[0].expect.not_modelled",
            "    expected true",
            "    found    law_2011",
            f"{path}: ask[1].expect.standing.victim",
            "    expected fails",
            "    found    holds",
            "    under    66/2011/QH12:28",
            f"{path}: ask[1].expect.owed",
            "    expected { low = 5, high = 6 }",
            "    found    { low = 0, high = 0 }",
            f"{path}: ask[1].expect.possible",
            "    expected { low = 7 }",
            "    found    { low = 0 }",
            "files: 1, questions: 2, differences: 4",
        ]

    def test_a_question_that_cannot_be_answered(self, write: Write, capsys: pytest.CaptureFixture[str]) -> None:
        path = write("one.toml", "[person.p1]\nborn = '2018'\n[[ask]]\nday = 2017-05-10\n")
        assert main(["cases", path, str(POOR)]) == 3
        read = capsys.readouterr()
        assert "điểm khác: 0" in read.out
        assert read.err.startswith(f"{path}:\n")

    def test_a_broken_file_does_not_hide_the_others(self, write: Write, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["cases", write("broken.toml", "x ="), str(POOR)]) == 3
        assert "câu hỏi: 3" in capsys.readouterr().out


class TestWhatIsWrong:
    """What cannot be read or answered is told in the language chosen, and the rest is answered."""

    @pytest.mark.parametrize(
        ("name", "vi", "en"),
        [
            ("none.toml", "không có tệp hoặc thư mục này", "no such file or folder"),
            ("empty", "thư mục không có tệp hồ sơ nào (*.toml)", "the folder holds no case file (*.toml)"),
            ("latin.toml", "tệp không phải UTF-8", "the file is not in UTF-8"),
            ("bare.toml", "hồ sơ không có [[ask]]; cho biết ngày hỏi", "the file has no [[ask]]; give the day asked"),
            ("wrong.toml", "entry: cần một danh sách", "entry: not a list"),
        ],
    )
    def test_each(self, name: str, vi: str, en: str, write: Write, capsys: pytest.CaptureFixture[str]) -> None:
        (write.folder / "empty").mkdir()
        (write.folder / "latin.toml").write_bytes('title = "đ"'.encode("cp1258"))
        write("bare.toml", CERTIFIED)
        write("wrong.toml", "entry = 3")
        path = str(write.folder / name)
        for language, said in (("vi", vi), ("en", en)):
            assert main(["assess", "--lang", language, path, str(POOR)]) == 3
            read = capsys.readouterr()
            assert read.err.startswith(f"{path}:\n{said}")
            assert read.out.count("== ") == 3

    def test_a_file_that_may_not_be_read(
        self, write: Write, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(*_: object, **__: object) -> str:
            raise PermissionError

        path = write("one.toml", CERTIFIED)
        monkeypatch.setattr(Path, "read_bytes", refuse)
        assert main(["assess", "--on", "2017-05-10", path]) == 3
        assert capsys.readouterr().err == f"{path}:\nkhông đọc được tệp này\n"

    def test_of_several_days_only_the_one_that_is_not_held_is_left_out(
        self, write: Write, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = write("one.toml", CERTIFIED + "[[ask]]\nday = 2010-01-01\n[[ask]]\nday = 2017-05-10\n")
        assert main(["assess", "--lang", "en", path]) == 3
        read = capsys.readouterr()
        assert "is not held" in read.err
        assert read.out.count("== ") == 1

    @pytest.mark.parametrize(
        "arguments",
        [
            [],
            ["judge"],
            ["assess"],
            ["assess", "--on", "10/05/2017", "x.toml"],
            ["assess", "--on", "2017-02-30", "x.toml"],
            ["assess", "--on", "20170510", "x.toml"],
            ["assess", "--on", "2017-W19-3", "x.toml"],
            ["assess", "--lang", "fr", "x.toml"],
            ["assess", "--json", "--summary", "x.toml"],
        ],
    )
    def test_a_command_line_that_is_not_understood(
        self, arguments: list[str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        with pytest.raises(SystemExit, match=r"^2$"):
            main(arguments)
        assert "Traceback" not in capsys.readouterr().err

    def test_a_day_that_is_not_understood(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit, match=r"^2$"):
            main(["assess", "--on", "2017-5-10", "x.toml"])
        error = capsys.readouterr().err
        assert "argument --on: ngày có thật" in error
        assert "a day that exists, written as 2017-05-10" in error

    @pytest.mark.parametrize("arguments", [["--help"], ["assess", "--help"], ["cases", "--help"]])
    def test_help_lists_the_exit_codes(self, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit, match=r"^0$"):
            main(arguments)
        assert "exit codes:\n  0  every file was answered" in capsys.readouterr().out


class TestDue:
    """``due``: by when something must be done that a provision limits."""

    @pytest.mark.parametrize("citation", ["khoản 2 Điều 24 Luật 66/2011/QH12", "66/2011/QH12:24.2"])
    def test_as_lawyers_write_it_or_by_its_key(self, citation: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["due", citation, "--from", "2017-09-01", "--on", "2017-09-05", "--lang", "en"]) == 0
        assert "until 05/09/2017; within 3 days; due on the day asked" in capsys.readouterr().out

    def test_everything_under_an_article(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["due", "Điều 24 Luật số 66/2011/QH12", "--from", "2017-09-05"]) == 0
        out = capsys.readouterr().out
        assert [line for line in out.splitlines() if line.startswith("- ")] == [
            "- chuyển người khai báo đến Ủy ban nhân dân cấp xã",
            "- thông báo cho Phòng Lao động - Thương binh và Xã hội",
            "- tiếp nhận, hỗ trợ và phối hợp xác định thông tin ban đầu",
            "- xác minh và trả lời bằng văn bản",
            "- xác minh vụ việc phức tạp",
        ]

    def test_a_rival_of_another_provision_is_named(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["due", "35/2013/TT-BLĐTBXH:14.1", "--from", "2021-08-02", "--lang", "en"]) == 0
        told = capsys.readouterr().out
        assert "another text limits this differently: clause 4, Article 24, Decree 20/2021/NĐ-CP" in told
        assert main(["due", "35/2013/TT-BLĐTBXH:14.1", "--from", "2021-06-02", "--lang", "en"]) == 0
        assert "another text" not in capsys.readouterr().out

    def test_a_moment(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["due", "09/2013/NĐ-CP:20.4", "--from", "2017-03-20T08:00+07:00", "--lang", "en"]) == 0
        assert "from 08:00 21/03/2017; not before 24 hours" in capsys.readouterr().out

    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (["09/2013/NĐ-CP:20.4", "--from", "2017-03-20"], "a limit in hours needs a moment"),
            (["Điều 3 Luật 66/2011/QH12", "--from", "2017-03-20"], "no time limit is held under this provision"),
            (["Luật 66/2011", "--from", "2017-03-20"], "an instrument needs its number, year and issuer"),
            (["66/2011/QH12:24.2", "--from", "2011-12-31"], "does not govern what starts on that day"),
            (["66/2011/QH12:24.2", "--from", "2017-03-20T08:00"], "a moment needs its offset"),
        ],
    )
    def test_what_cannot_be_counted(self, arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["due", *arguments, "--lang", "en"]) == 3
        found = capsys.readouterr()
        assert told in found.out + found.err

    @pytest.mark.parametrize("day", ["2017-02-30", "2017-9-1", "2017-02-30T08:00", "tomorrow"])
    def test_a_day_that_does_not_exist(self, day: str, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit, match=r"^2$"):
            main(["due", "66/2011/QH12:24.2", "--from", day])
        assert "argument --from: " in capsys.readouterr().err


class TestStreams:
    """Vietnamese comes out whole, whatever the console speaks, and a reader may stop reading."""

    def test_a_reader_that_has_seen_enough(self, monkeypatch: pytest.MonkeyPatch) -> None:
        reader, writer = os.pipe()
        os.close(reader)
        with os.fdopen(writer, "w") as stream:
            monkeypatch.setattr(sys, "stdout", stream)
            assert main(["assess", str(POOR)]) == 0

    def test_a_stream_that_cannot_be_written(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        class Full(StringIO):
            def flush(self) -> None:
                raise OSError(28, "No space left on device")

            def fileno(self) -> int:
                return 1

        monkeypatch.setattr(sys, "stdout", Full())
        monkeypatch.setattr(os, "dup2", lambda *_: None)
        assert main(["due", "66/2011/QH12:24.2", "--from", "2017-09-01"]) == 3
        assert "No space left on device" in capsys.readouterr().err

    def test_a_stream_that_is_no_console(self, monkeypatch: pytest.MonkeyPatch) -> None:
        class Recorder:
            text = ""

            def write(self, text: str) -> None:
                self.text += text

            def flush(self) -> None:
                pass

        recorder = Recorder()
        monkeypatch.setattr(sys, "stdout", recorder)
        assert main(["cases", str(POOR)]) == 0
        assert recorder.text.startswith("hồ sơ: 1")

    @pytest.mark.parametrize(
        "settings",
        [{"PYTHONIOENCODING": "ascii"}, {"PYTHONIOENCODING": "cp1252"}, {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"}],
    )
    def test_vietnamese_into_a_pipe(self, settings: dict[str, str]) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "victim_protocol", "assess", "--summary", str(POOR)],
            capture_output=True,
            env={**os.environ, **settings},
            check=True,
        )
        assert "Phải chi: ít nhất 2.180.000 đồng" in done.stdout.decode("utf-8")
        assert done.stderr == b""

    def test_a_reader_that_closes_the_pipe(self) -> None:
        command = [sys.executable, "-m", "victim_protocol", "assess", *[str(YEAR)] * 2]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.readline()
            process.stdout.close()
            told = process.stderr.read()
        assert (process.returncode, told) == (0, b"")

    def test_the_code_is_that_of_the_process(self, tmp_path: Path) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "victim_protocol", "cases", str(tmp_path)], capture_output=True, check=False
        )
        assert done.returncode == 3


class TestMain:
    """``python -m victim_protocol`` is the command line."""

    @pytest.fixture(autouse=True)
    def not_loaded(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delitem(sys.modules, "victim_protocol.__main__", raising=False)

    def test_the_module(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        monkeypatch.setattr(sys, "argv", ["victim-protocol", "cases", str(POOR)])
        with pytest.raises(SystemExit, match=r"^0$"):
            run_module("victim_protocol", run_name="__main__")
        assert "câu hỏi: 3" in capsys.readouterr().out

    def test_an_import_runs_nothing(self) -> None:
        assert run_module("victim_protocol.__main__")["main"] is main


CHILD = CASES / "foreigner_with_small_child.toml"


class TestReadings:
    """A choice of a reading is taken, and what it changes is told."""

    GIRL = str(CASES / "rescued_girl_of_sixteen.toml")

    def test_what_differs(self, capsys: pytest.CaptureFixture[str]) -> None:
        words = ["assess", "--lang", "en", "--on", "2017-09-04", "--reading", "escort_home_of=minors", self.GIRL]
        assert main(words) == 0
        told = capsys.readouterr().out.split("Compared with the default readings:\n")[1]
        assert told.splitlines()[0] == "    p1, collected by, or brought to, relatives: refused or owed → owed"
        assert "relatives, depends on: " in told

    def test_nothing_differs(self, capsys: pytest.CaptureFixture[str]) -> None:
        words = ["assess", "--lang", "en", "--on", "2017-09-04", "--reading", "minor_age=under_18", self.GIRL]
        assert main(words) == 0
        assert "Compared with the default readings: nothing differs\n" in capsys.readouterr().out

    def test_a_reading_or_a_choice_that_does_not_exist(self, capsys: pytest.CaptureFixture[str]) -> None:
        words = ["--reading", "minor_ages=under_18", "--reading", "escort_home_of=boys"]
        assert main(["assess", "--lang", "en", "--on", "2017-09-04", *words, self.GIRL]) == 3
        lines = capsys.readouterr().err.splitlines()[1:]
        assert lines[0].startswith("readings.minor_ages: the book has no such reading; it has: minor_age")
        assert lines[1] == "readings.escort_home_of: this reading has no such choice; it has: children, minors"

    def test_what_is_wrong_on_every_day_is_said_once(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["assess", "--lang", "en", "--reading", "escort_home_of=boys", str(POOR)]) == 3
        assert capsys.readouterr().err.count("no such choice") == 1

    def test_a_reading_without_a_choice(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit, match="2"):
            main(["assess", "--reading", "minor_age", self.GIRL])
        assert "written as escort_home_of=minors" in capsys.readouterr().err


class TestHandouts:
    """A notice of rights or a statement for each person of a case."""

    @pytest.mark.parametrize(("form", "title"), [("notice", "YOUR RIGHTS"), ("statement", "STATEMENT OF SUPPORT")])
    def test_one_for_each_person(self, form: str, title: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([form, "--lang", "en", str(CHILD)]) == 0
        pages = capsys.readouterr().out.split(f"{title}\n")[1:]
        assert [page.split()[1].rstrip(".") for page in pages] == ["mother", "child"]

    def test_for_one_person_only(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["notice", "--lang", "en", "--person", "child", str(CHILD)]) == 0
        assert capsys.readouterr().out.count("YOUR RIGHTS") == 1

    def test_a_person_who_is_in_no_file(self, capsys: pytest.CaptureFixture[str]) -> None:
        """The code is not repeated: it may be a name."""
        assert main(["notice", "--lang", "en", "--person", "An", str(CHILD)]) == 3
        out, err = capsys.readouterr()
        assert (out, err) == ("", f"{CHILD}:\nno such person in the file\n")

    def test_a_file_that_cannot_be_read_and_one_that_can(
        self, write: Write, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["notice", write("broken.toml", "x ="), str(CHILD)]) == 3
        assert capsys.readouterr().out.count("QUYỀN CỦA BẠN") == 2


class TestCatalogue:
    """A notice in a further language, from a file of texts."""

    FRENCH = 'code = "fr"\nbase = "en"\n[texts]\n"YOUR RIGHTS" = "VOS DROITS"\n'

    def test_what_is_lacking_is_told_in_the_base_language(
        self, write: Write, capsys: pytest.CaptureFixture[str]
    ) -> None:
        french = write("fr.toml", self.FRENCH)
        assert main(["notice", "--person", "child", "--lang", "en", "--catalogue", french, str(CHILD)]) == 0
        out, err = capsys.readouterr()
        assert out.startswith("VOS DROITS\nFor: child.")
        assert err.startswith(f"{french}:\nnot translated, told in en: ")

    def test_a_statement_says_nothing_of_it(self, write: Write, capsys: pytest.CaptureFixture[str]) -> None:
        french = write("fr.toml", self.FRENCH)
        assert main(["statement", "--catalogue", french, str(CHILD)]) == 0
        assert capsys.readouterr().err == ""

    def test_the_texts_to_translate(self, write: Write, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["catalogue"]) == 0
        whole = capsys.readouterr().out
        assert main(["catalogue", "--catalogue", write("fr.toml", self.FRENCH)]) == 0
        left = capsys.readouterr().out
        assert '"YOUR RIGHTS" = ""' in whole
        rest = whole.replace('# QUYỀN CỦA BẠN\n"YOUR RIGHTS" = ""\n', "")
        assert left == rest.replace('code = ""\nbase = "vi"', 'code = "fr"\nbase = "en"')

    def test_texts_that_no_notice_says(self, write: Write, capsys: pytest.CaptureFixture[str]) -> None:
        mistyped = write("fr.toml", self.FRENCH + '"YOUR RIGTHS" = "VOS DROITS"\n')
        assert main(["catalogue", "--lang", "en", "--catalogue", mistyped]) == 0
        assert capsys.readouterr().err == f"{mistyped}:\nno text of a notice:\n    YOUR RIGTHS\n"

    @pytest.mark.parametrize(
        ("text", "told"),
        [("code =", "file: not valid TOML"), ('code = "fr"\nbase = "fr"', "base: the base language is vi or en")],
    )
    def test_one_that_cannot_be_used(
        self, text: str, told: str, write: Write, capsys: pytest.CaptureFixture[str]
    ) -> None:
        broken = write("fr.toml", text)
        for words in (["notice", str(CHILD)], ["catalogue"]):
            assert main([*words, "--lang", "en", "--catalogue", broken]) == 3
            assert capsys.readouterr().err.startswith(f"{broken}:\n{told}")

    def test_one_that_is_not_there(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["notice", "--lang", "en", "--catalogue", str(tmp_path / "fr.toml"), str(CHILD)]) == 3
        assert "no such file or folder" in capsys.readouterr().err
