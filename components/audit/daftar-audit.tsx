import { Isian, Pilihan } from '@/components/form';
import { Kosong, Paginasi, Rincian, Saringan, Tabel, Tautan } from '@/components/ui';
import { kodeObjek, type PilihanTindakan } from '@/lib/audit/daftar/rules';
import { kalimatTindakan, labelObjek } from '@/lib/audit/kata/rules';
import type { ObjekBernama } from '@/lib/audit/objek/types';
import { JENIS_OBJEK, type SaringAudit } from '@/lib/audit/schema';
import type { ButirRiwayat } from '@/lib/audit/types';
import { awalBesar, formatTanggal } from '@/lib/platform/format';
import { alamatDaftar, type Halaman } from '@/lib/platform/keyset';
import { DaftarPerubahan } from './riwayat';

const DASAR = '/portal/audit';

const PILIHAN_JENIS = JENIS_OBJEK.map((nilai) => ({ nilai, label: awalBesar(labelObjek(nilai)) }));

const tanpaKursor = ({ dari, sampai, orang, tindakan, jenis, objek }: SaringAudit) => ({
  dari,
  sampai,
  orang,
  tindakan,
  jenis,
  objek,
});

function keping(saring: SaringAudit) {
  const isi = tanpaKursor(saring);
  const label: [keyof typeof isi, string | undefined][] = [
    ['dari', saring.dari && `Dari ${formatTanggal(saring.dari)}`],
    ['sampai', saring.sampai && `Sampai ${formatTanggal(saring.sampai)}`],
    ['tindakan', saring.tindakan && `Tindakan: ${kalimatTindakan(saring.tindakan)}`],
    ['jenis', saring.jenis && `Jenis: ${labelObjek(saring.jenis)}`],
    ['objek', saring.objek && `Nomor data: ${kodeObjek(saring.objek)}`],
  ];
  return label.flatMap(([nama, teks]) =>
    teks ? [{ label: teks, hapusHref: alamatDaftar(DASAR, { ...isi, [nama]: undefined }) }] : [],
  );
}

/** By person, days, act, kind of record and record. */
export function SaringanAudit({
  saring,
  tindakan,
}: {
  saring: SaringAudit;
  tindakan: PilihanTindakan[];
}) {
  const dipakai = keping(saring);
  return (
    <Saringan
      action={DASAR}
      cari={{
        nama: 'orang',
        label: 'Cari nama atau surel pelaku',
        nilai: saring.orang,
        petunjuk:
          'Tulis “sistem” untuk yang dilakukan portal sendiri, “publik” untuk yang dilakukan tanpa masuk.',
      }}
      keping={dipakai}
      hapusSemuaHref={dipakai.length > 1 ? DASAR : undefined}
    >
      <Isian
        nama="dari"
        label="Dari tanggal"
        tipe="date"
        lebar="sedang"
        nilaiAwal={saring.dari ?? ''}
      />
      <Isian
        nama="sampai"
        label="Sampai tanggal"
        tipe="date"
        lebar="sedang"
        nilaiAwal={saring.sampai ?? ''}
      />
      <Pilihan
        nama="tindakan"
        label="Tindakan"
        kosong="Semua tindakan"
        pilihan={tindakan}
        nilaiAwal={saring.tindakan ?? ''}
      />
      <Pilihan
        nama="jenis"
        label="Jenis data"
        kosong="Semua jenis"
        pilihan={PILIHAN_JENIS}
        nilaiAwal={saring.jenis ?? ''}
      />
      <Isian nama="objek" label="Nomor di kolom Data" nilaiAwal={saring.objek ?? ''} />
    </Saringan>
  );
}

interface Butir extends ButirRiwayat {
  objekJenis: string;
  objek: string;
  objekId: string;
  kode: string;
  bernama: ObjekBernama | null;
  permintaanId: string;
}

/** The day and the hour, neither of which breaks. */
function Waktu({ waktu }: { waktu: string }) {
  const [hari = '', jam] = waktu.split(' pukul ');
  return (
    <>
      <span className="whitespace-nowrap">{hari}</span>
      {jam ? (
        <>
          {' '}
          <span className="whitespace-nowrap">pukul {jam}</span>
        </>
      ) : null}
    </>
  );
}

/** What it was done to: by name with its page, where it has one, and what finds all that was done to it. */
function Objek({ butir }: { butir: Butir }) {
  const semua = alamatDaftar(DASAR, { jenis: butir.objekJenis, objek: butir.objekId });
  return (
    <>
      {butir.bernama ? (
        <p>
          <Tautan href={butir.bernama.href}>{butir.bernama.nama}</Tautan>
        </p>
      ) : null}
      <p className={butir.bernama ? 'teks-lembut' : undefined}>
        {awalBesar(butir.objek)} <Tautan href={semua}>{butir.kode}</Tautan>
      </p>
    </>
  );
}

function Rinci({ butir }: { butir: Butir }) {
  return (
    <>
      {butir.keterangan ? <p>Alasan: {butir.keterangan}</p> : null}
      <Rincian
        judul={butir.perubahan.length > 0 ? `${butir.perubahan.length}\u00a0isian` : 'Rincian'}
      >
        {butir.perubahan.length > 0 ? <DaftarPerubahan perubahan={butir.perubahan} /> : null}
        <p className="teks-lembut wrap-anywhere">Nomor permintaan: {butir.permintaanId}</p>
      </Rincian>
    </>
  );
}

/** The trail, the newest first. */
export function DaftarAudit({ saring, halaman }: { saring: SaringAudit; halaman: Halaman<Butir> }) {
  const isi = tanpaKursor(saring);
  return (
    <>
      <Tabel
        awal
        keterangan="Catatan audit, yang terbaru di atas"
        sembunyikanKeterangan
        kolom={[
          { kunci: 'waktu', label: 'Waktu' },
          { kunci: 'tindakan', label: 'Tindakan' },
          { kunci: 'oleh', label: 'Pelaku' },
          { kunci: 'objek', label: 'Data' },
          { kunci: 'rincian', label: 'Isi', isi: 'panjang' },
        ]}
        baris={halaman.baris.map((satu) => ({
          id: satu.id,
          sel: {
            waktu: <Waktu waktu={satu.waktu} />,
            tindakan: satu.kalimat,
            oleh: `${satu.oleh} (${satu.peran})`,
            objek: <Objek butir={satu} />,
            rincian: <Rinci butir={satu} />,
          },
        }))}
        kosong={
          <Kosong judul="Tidak ada catatan yang cocok">
            Ubah tanggal, pelaku, tindakan, jenis, atau nomornya.
          </Kosong>
        }
      />
      <Paginasi
        sebelumnyaHref={
          halaman.sebelum && alamatDaftar(DASAR, { ...isi, sebelum: halaman.sebelum })
        }
        berikutnyaHref={
          halaman.setelah && alamatDaftar(DASAR, { ...isi, setelah: halaman.setelah })
        }
      />
    </>
  );
}
