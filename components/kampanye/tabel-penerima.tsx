import { Pilihan } from '@/components/form';
import { Kosong, Lencana, Paginasi, Saringan, Tabel, Tautan } from '@/components/ui';
import type { PenerimaDto } from '@/lib/kampanye/hasil/reads';
import { SARING_JAWABAN, type SaringUndangan } from '@/lib/kampanye/hasil/schema';
import { jalurKampanye, LABEL_JAWABAN, LABEL_TANPA_JAWAB } from '@/lib/kampanye/rules';
import type { PendirianPenerima } from '@/lib/kampanye/sesudah/reads';
import { alamatPendirian } from '@/lib/pendirian/rules';
import { LABEL_STATUS_PENDIRIAN } from '@/lib/pendirian/tampilan/rules';
import type { TujuanKampanye } from '@/lib/platform/db/generated/enums';
import { awalBesar, formatAngka, formatTanggalPendek } from '@/lib/platform/format';
import { alamatDaftar, type Halaman } from '@/lib/platform/keyset';

const tanpaJawab = (tujuan: TujuanKampanye) => awalBesar(LABEL_TANPA_JAWAB[tujuan]);

function Jawaban({ satu, tujuan }: { satu: PenerimaDto; tujuan: TujuanKampanye }) {
  if (satu.jawaban === null) {
    if (satu.tanpaJawab) return <span>{tanpaJawab(tujuan)}</span>;
    if (satu.batal) return <Lencana nada="netral">Dihentikan</Lencana>;
    return <span>{satu.terkirim ? 'Belum menjawab' : 'Sedang dikirim'}</span>;
  }
  return (
    <>
      <Lencana
        nada={satu.jawaban === 'BERMINAT' ? 'hijau' : 'netral'}
        ikon={satu.jawaban === 'BERMINAT' ? 'centang' : undefined}
      >
        {LABEL_JAWABAN[satu.jawaban]}
      </Lencana>
      {satu.catatan ? <span className="mt-1 block whitespace-pre-line">{satu.catatan}</span> : null}
    </>
  );
}

function Pendirian({ satu, boleh }: { satu: PendirianPenerima; boleh: boolean }) {
  return (
    <span className="block">
      {satu.memrakarsai ? 'Memrakarsai' : 'Pendiri'}{' '}
      {boleh ? <Tautan href={alamatPendirian(satu.id)}>{satu.nama}</Tautan> : satu.nama}
      <span className="teks-lembut block">{LABEL_STATUS_PENDIRIAN[satu.status]}</span>
    </span>
  );
}

function keanggotaan({ bergabung, keluarLagi, mengajukan }: PenerimaDto): string | null {
  if (bergabung) return 'Menjadi anggota';
  if (keluarLagi) return 'Menjadi anggota, keluar lagi';
  return mengajukan ? 'Mengajukan bergabung' : null;
}

function Hasil({ satu, boleh }: { satu: PenerimaDto; boleh: boolean }) {
  return (
    <>
      {satu.pendirian.map((lain) => (
        <Pendirian key={lain.id} satu={lain} boleh={boleh} />
      ))}
      {keanggotaan(satu)}
    </>
  );
}

/** Those who were invited, with their answers and what they did afterwards. */
export function TabelPenerima({
  kampanyeId,
  tujuan,
  saring,
  penerima,
  bolehLihatPendirian,
}: {
  kampanyeId: string;
  tujuan: TujuanKampanye;
  saring: SaringUndangan;
  penerima: Halaman<PenerimaDto>;
  bolehLihatPendirian: boolean;
}) {
  const label = { ...LABEL_JAWABAN, BELUM: 'Belum menjawab', TANPA: tanpaJawab(tujuan) };
  const alamat = (ubah: Record<string, string | null>) =>
    alamatDaftar(jalurKampanye(kampanyeId), { jawaban: saring.jawaban, ...ubah });
  return (
    <div className="grid grid-cols-1 gap-4">
      <Saringan
        action={jalurKampanye(kampanyeId)}
        keping={
          saring.jawaban
            ? [
                {
                  label: `Jawaban: ${label[saring.jawaban]}`,
                  hapusHref: jalurKampanye(kampanyeId),
                },
              ]
            : []
        }
      >
        <Pilihan
          nama="jawaban"
          label="Jawaban"
          kosong="Semua jawaban"
          pilihan={SARING_JAWABAN.map((nilai) => ({ nilai, label: label[nilai] }))}
          nilaiAwal={saring.jawaban ?? ''}
        />
      </Saringan>
      <Tabel
        awal
        keterangan="Pemilik yang diundang"
        sembunyikanKeterangan
        kolom={[
          { kunci: 'pemilik', label: 'Pemilik' },
          { kunci: 'jawaban', label: 'Jawaban' },
          { kunci: 'pada', label: 'Dijawab' },
          { kunci: 'hasil', label: 'Setelah diundang' },
        ]}
        baris={penerima.baris.map((satu) => ({
          id: satu.id,
          href: `/portal/umkm/${satu.usahaId}`,
          sel: {
            pemilik: (
              <>
                {satu.namaPemilik}
                <span className="teks-lembut block">
                  {satu.namaUsaha} · {satu.wilayah}
                </span>
              </>
            ),
            jawaban: <Jawaban satu={satu} tujuan={tujuan} />,
            pada: satu.dijawabPada ? formatTanggalPendek(satu.dijawabPada) : undefined,
            hasil:
              satu.pendirian.length > 0 || keanggotaan(satu) ? (
                <Hasil satu={satu} boleh={bolehLihatPendirian} />
              ) : undefined,
          },
        }))}
        kosong={
          <Kosong level={3} judul="Tidak ada yang menjawab begitu">
            <p>Pilih jawaban lain atau hapus saringannya.</p>
          </Kosong>
        }
      />
      <Paginasi
        sebelumnyaHref={penerima.sebelum && alamat({ sebelum: penerima.sebelum })}
        berikutnyaHref={penerima.setelah && alamat({ setelah: penerima.setelah })}
        ringkasan={
          penerima.baris.length > 0
            ? `${formatAngka(penerima.baris.length)} di halaman ini`
            : undefined
        }
      />
    </div>
  );
}
