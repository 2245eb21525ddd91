import type { Metadata } from 'next';
import { Riwayat } from '@/components/audit/riwayat';
import { PerbaruiPilihan } from '@/components/dokumen/formulir-unggah';
import { KabarTitipan } from '@/components/form/kabar-titipan';
import { RekomendasiForm } from '@/components/program/betulkan-form';
import { DaftarSyarat } from '@/components/program/daftar-syarat';
import {
  BuktiNaikKelas,
  HasilPeserta,
  NaikKelasForm,
  UkurForm,
} from '@/components/program/hasil-peserta';
import { HubungkanUsahaForm } from '@/components/program/hubungkan-usaha-form';
import {
  KlinikMendatang,
  PelatihanPeserta,
  PendampinganPeserta,
} from '@/components/program/jalan-peserta';
import { LencanaPeserta } from '@/components/program/lencana-peserta';
import { ModalSetelahProgram } from '@/components/program/modal-setelah';
import {
  AkhiriForm,
  AturPendampingForm,
  KunjunganForm,
} from '@/components/program/pendampingan-form';
import { MundurForm, SeleksiForm, VerifikasiForm } from '@/components/program/tindakan-peserta';
import {
  DaftarRingkas,
  FaktaTindakan,
  Kartu,
  KepalaHalaman,
  Pemberitahuan,
  Tautan,
  TautanTombol,
} from '@/components/ui';
import { formatTanggal, formatWaktu, sejak } from '@/lib/platform/format';
import { kabarHalaman } from '@/lib/program/kabar/halaman/rules';
import { loadPeserta } from '@/lib/program/peserta/loaders';
import type { PesertaDto } from '@/lib/program/peserta/types';
import { jalurDtsen } from '@/lib/program/prasejahtera/rules';
import { kalimatStatusPeserta } from '@/lib/program/rules';
import { jalurPembukaan } from '@/lib/umkm/pembukaan/rules';
import { namaTempat } from '@/lib/wilayah/rules';

export async function generateMetadata({
  params,
}: PageProps<'/portal/peserta/[id]'>): Promise<Metadata> {
  const { peserta } = await loadPeserta((await params).id);
  return { title: `Peserta program: ${peserta.nomor}, ${peserta.namaProgram} ${peserta.tahun}` };
}

function butirPendaftaran(peserta: PesertaDto, bukaUsaha: boolean) {
  const { usaha } = peserta;
  const jalurUsaha = peserta.milikSendiri ? '/portal/usaha-saya' : '/portal/umkm';
  return [
    { istilah: 'Program', nilai: `${peserta.namaProgram} ${peserta.tahun}` },
    { istilah: 'Tempat tinggal', nilai: namaTempat(peserta.kelurahanKode) },
    {
      istilah: 'Usaha',
      nilai:
        usaha === null ? (
          'belum punya usaha'
        ) : bukaUsaha || peserta.milikSendiri ? (
          <Tautan href={`${jalurUsaha}/${usaha.id}`}>{usaha.nama}</Tautan>
        ) : (
          usaha.nama
        ),
    },
    {
      istilah: 'Alasan mengikuti',
      nilai: <span className="whitespace-pre-line">{peserta.alasan}</span>,
    },
    { istilah: 'Kepala keluarga', nilai: peserta.kepalaKeluarga ? 'ya' : 'tidak' },
    ...(peserta.rekomendasiDari === null
      ? []
      : [
          {
            istilah: `Rekomendasi ${peserta.rekomendasiDari}`,
            nilai:
              peserta.rekomendasiNomor === null || peserta.rekomendasiTanggal === null
                ? 'belum ada'
                : `${peserta.rekomendasiNomor}, ${formatTanggal(peserta.rekomendasiTanggal)}`,
          },
        ]),
    {
      istilah: 'Didaftarkan',
      nilai: `${formatWaktu(peserta.dibuatPada)}, ${peserta.olehPetugas ? 'oleh petugas' : 'oleh orangnya sendiri'}`,
    },
    ...(peserta.nilaiSeleksi === null
      ? []
      : [{ istilah: 'Nilai wawancara', nilai: String(peserta.nilaiSeleksi) }]),
  ];
}

/** One participant: what was written, which conditions hold, what happens next. */
export default async function PesertaRinciPage({
  params,
  searchParams,
}: PageProps<'/portal/peserta/[id]'>) {
  const [{ id }, param] = await Promise.all([params, searchParams]);
  const data = await loadPeserta(id);
  const { peserta, boleh, petugas, kuota, riwayat, titipan, kini } = data;
  const kabar = typeof param.kabar === 'string' ? kabarHalaman(param.kabar, peserta) : undefined;
  const pihak = peserta.milikSendiri ? 'PESERTA' : 'DINAS';
  const terkait =
    peserta.terkaitPembaca && petugas && !peserta.milikSendiri && peserta.status === 'MENDAFTAR';
  return (
    <>
      <KepalaHalaman
        judul={peserta.namaPeserta}
        keterangan={`${peserta.nomor} · ${peserta.namaProgram} ${peserta.tahun}`}
        lencana={<LencanaPeserta status={peserta.status} />}
        remah={[
          petugas
            ? { label: 'Peserta program', href: '/portal/peserta' }
            : { label: 'Program', href: '/portal/program' },
          { label: peserta.nomor },
        ]}
        aksi={
          boleh.bukaIdentitas ? (
            <TautanTombol
              href={`${jalurPembukaan(peserta.pelakuUsahaId)}?kembali=${encodeURIComponent(`/portal/peserta/${peserta.id}`)}`}
              varian="kedua"
              ikon="mata"
            >
              Tampilkan identitas
            </TautanTombol>
          ) : null
        }
      />
      <FaktaTindakan
        lebar="sepertiga"
        fakta={
          <>
            {kabar ? <Pemberitahuan nada="sukses" judul={kabar} /> : null}
            <KabarTitipan titipan={titipan} />
            <Pemberitahuan
              nada={peserta.status === 'DITOLAK' ? 'peringatan' : 'info'}
              judul={kalimatStatusPeserta(peserta.status, sejak(peserta.statusSejak, kini), pihak)}
            >
              {peserta.alasanKeputusan ? `Alasannya: ${peserta.alasanKeputusan}` : null}
            </Pemberitahuan>
            <Kartu judul="Pendaftaran">
              <div className="grid gap-4">
                <DaftarRingkas butir={butirPendaftaran(peserta, boleh.bukaUsaha)} />
                {data.betulkan === 'SEMUA' || data.betulkan === 'PENDAFTARAN' ? (
                  <p>
                    <TautanTombol
                      href={`/portal/peserta/${peserta.id}/betulkan`}
                      varian="kedua"
                      ikon="ubah"
                    >
                      Betulkan pendaftaran
                    </TautanTombol>
                  </p>
                ) : null}
              </div>
            </Kartu>
            <Kartu judul="Syarat">
              <DaftarSyarat syarat={peserta.syarat} diperiksa={peserta.diverifikasiPada !== null} />
            </Kartu>
            <PelatihanPeserta
              daftar={data.pelatihan}
              kehadiran={data.kehadiran}
              minimum={peserta.hadirPersenMin}
            />
            <KlinikMendatang daftar={data.klinik} />
            <PendampinganPeserta
              pendamping={peserta.pendamping?.nama ?? null}
              kunjungan={data.kunjungan}
              konsultasi={data.konsultasi}
            />
            <HasilPeserta ukuran={data.ukuran} kelas={data.kelas} />
            <ModalSetelahProgram
              peserta={peserta}
              tahunIni={data.tahunIni}
              diterima={data.modalSejakSelesai}
            />
            <Kartu judul="Riwayat">
              <Riwayat butir={riwayat} />
            </Kartu>
          </>
        }
      >
        {terkait ? (
          <Kartu judul="Pemeriksaan syarat">
            <p>
              Anda yang mendaftarkan atau membetulkan pendaftaran orang ini, jadi petugas lain yang
              memeriksanya.
            </p>
          </Kartu>
        ) : null}
        {peserta.milikSendiri ? (
          <RekomendasiForm
            peserta={peserta}
            boleh={data.betulkan === 'SURAT'}
            nilaiAwal={titipan}
          />
        ) : null}
        {boleh.verifikasi ? <VerifikasiForm peserta={peserta} nilaiAwal={titipan} /> : null}
        {boleh.pilih ? <SeleksiForm peserta={peserta} nilaiAwal={titipan} kuota={kuota} /> : null}
        {boleh.kunjungan ? (
          <KunjunganForm
            peserta={peserta}
            kunciKirim={data.kunciKirim}
            hariIni={data.hariIni}
            nilaiAwal={titipan}
          />
        ) : null}
        {boleh.hubungkan ? (
          <HubungkanUsahaForm pesertaId={peserta.id} usaha={data.usahaTerverifikasi} />
        ) : null}
        {boleh.ukur ? <UkurForm pesertaId={peserta.id} /> : null}
        {boleh.naikKelas ? (
          <>
            {data.kenaikan ? (
              <BuktiNaikKelas pesertaId={peserta.id} bukti={data.bukti} param={param} />
            ) : null}
            <NaikKelasForm
              pesertaId={peserta.id}
              kenaikan={data.kenaikan}
              bukti={data.bukti}
              nilaiAwal={titipan}
            />
            {data.kenaikan ? (
              <PerbaruiPilihan formulir="naik-kelas" jalur={`/portal/peserta/${peserta.id}`} />
            ) : null}
          </>
        ) : null}
        {boleh.dtsen ? (
          <Kartu judul="Keterangan DTSEN">
            <p>
              Data pribadi spesifik, dibuka dengan alasan.{' '}
              <Tautan href={jalurDtsen(peserta.pelakuUsahaId)}>Buka halaman DTSEN</Tautan>
            </p>
          </Kartu>
        ) : null}
        {boleh.bina ? (
          <>
            <AturPendampingForm
              peserta={peserta}
              pendamping={data.pendamping}
              nilaiAwal={titipan}
            />
            <AkhiriForm peserta={peserta} nilaiAwal={titipan} />
          </>
        ) : null}
        {boleh.daftarLain ? (
          <Kartu judul="Program lain">
            <p>
              Orang ini ingin mengikuti program lain?{' '}
              <Tautan href={`/portal/program?orang=${peserta.pelakuUsahaId}`}>
                Daftarkan ke program lain
              </Tautan>
            </p>
          </Kartu>
        ) : null}
        {boleh.mundur ? <MundurForm peserta={peserta} nilaiAwal={titipan} /> : null}
      </FaktaTindakan>
    </>
  );
}
